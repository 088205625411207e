import type { Article } from '../../model/article.ts';

/**
 * The style sheet that a reader without scripts gets of an article. The view is that of the button that is chosen. Related
 * claims, which are numbers in the page, are given their statements, as scripts do it when a note is opened. Whoever comes
 * to a passage by its address finds all its words marked and its note shown, as scripts do it. CSS cannot follow an id from
 * one element to another, so each passage has a selector; ids are letters, digits and hyphens (`idSchema`), so they need no
 * escaping. Where a browser makes the paragraph of a text fragment the target, nothing tells which passage is meant: all
 * its notes are shown.
 *
 * @param views what other sheets say of the views, which scripts write in an attribute; here it is said of their buttons
 */
export function arrivalStyle({ passages, claims }: Pick<Article, 'passages' | 'claims'>, views: string): string {
  if (passages.length === 0) return '';
  const selectors = passages.map(({ id }) => {
    const [words, note] = [`[data-passage="${id}"]`, `[id="note-${id}"]`];
    return `.text:has(${words}:target) :is(${words}, ${note}, :is(.fold, .rest):has(${note}))`;
  });
  const folds = '.block:has(.prose :target) .fold, .block:has(.prose:target) :is(.fold, .rest)';
  const statements = claims.map(
    ({ id, statement }) =>
      `.relations [href="#note-${id}"]::after { content: ${cssString(` (${unstopped(statement)})`)} }`,
  );
  const byButton = views.replaceAll(/\[data-view=["']?(\w+)["']?\]/g, ':has(#view-$1:checked)');
  return `${byButton}\n@layer feature {\n${[...selectors, folds].join(',\n')} {${shown}}\n\n${statements.join('\n')}\n}\n`;
}

/** A statement without its full stop, to stand in a list. */
function unstopped(statement: string): string {
  return statement.replace(/[.。]$/, '');
}

const shown = `
  &:is(.passage, .note, .named a) {
    background: var(--tint);
  }

  &.passage {
    box-shadow: 0 2px 0 var(--accent);
  }

  &.names-only {
    display: block;
  }

  &:is(.fold, .rest)::details-content {
    content-visibility: visible;
    block-size: auto;
  }
`;

/**
 * The words in the margins of an article's printed pages, which style sheets alone can write: its title and address, and
 * on the first page the site's name.
 */
export function marginStyle({ title, address, site }: { title: string; address: string; site: string }): string {
  return `@layer print.feature {
  @page {
    @top-left { content: ${cssString(isolate(title))} }
    @bottom-left { content: ${cssString(isolate(address))} }
  }
  @page :first {
    @top-left { content: ${cssString(isolate(site))} }
  }
}
`;
}

/** In the direction of its own first letter: in a page of another, its marks would change sides (UAX #9, 2.4.2). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Any text as a CSS string: what could end it, or stands for no character, is escaped (CSS Syntax 3, 4.3.7). */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<>\p{Cc}]/gu, (it) => `\\${(it.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
