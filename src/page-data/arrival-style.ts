import type { Article } from '../model/article.ts';

/**
 * The style sheet that a reader without scripts gets of an article: whoever comes to a passage by its address finds its
 * note open and marked, as scripts do it. CSS cannot follow an id from one element to another, so each passage has a
 * selector; ids are letters, digits and hyphens (`idSchema`), so they need no escaping.
 */
export function arrivalStyle({ passages }: Pick<Article, 'passages'>): string {
  if (passages.length === 0) return '';
  const selectors = passages.map(
    ({ id }) => `.text:has([data-passage="${id}"]:target) :is([id="note-${id}"], .notes-fold:has([id="note-${id}"]))`,
  );
  return `${selectors.join(',\n')} {${shown}}\n`;
}

const shown = `
  &:is(.note, .named-actor) {
    grid-column: 1 / -1;
    background: var(--tint);
    outline: 1px solid var(--accent);
    outline-offset: 3px;
  }

  &::details-content {
    content-visibility: visible;
    block-size: auto;
  }

  &.note > summary {
    flex-wrap: wrap;

    .note-heading-rest {
      display: inline;
    }

    .note-statement {
      flex: 1 0 100%;
      color: var(--ink);
      white-space: normal;
      visibility: visible;
    }

    .result {
      display: none;
    }
  }
`;
