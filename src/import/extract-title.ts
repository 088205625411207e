import type { Root, RootContent } from 'mdast';
import { normalizeLine } from '../anchoring/normalize.ts';
import { parseByline, parseDatedByline, parseDateText } from './byline.ts';
import type { SourceFacts } from './draft.ts';
import { toPlainText } from './plain-words.ts';

const longestTitle = 140;
/** Blocks, such as a standfirst, that may stand before a byline or a date. */
const mostBefore = 2;

/**
 * Takes title, byline and day out of the first blocks, where they stand there by themselves: they belong into the
 * frontmatter. What was found already is only taken away where it says the same.
 *
 * @param known facts that come from the editor or from the document's own description
 * @param given of these what the editor gave, which nothing in the text adds to
 */
export function extractTitle(
  tree: Root,
  known: SourceFacts,
  given: SourceFacts = known,
): { readonly tree: Root; readonly facts: SourceFacts } {
  let facts: SourceFacts = {};
  const blocks = [...tree.children];
  const [first, second] = blocks;
  const title = first === undefined ? undefined : toTitle(first, second);
  if (title !== undefined && (known.title === undefined || same(title, known.title))) {
    facts = { title };
    blocks.shift();
  }
  let more: SourceFacts = {};
  for (let at = 0; at <= mostBefore && at < blocks.length - 1;) {
    const block = blocks[at];
    const text = block?.type === 'paragraph' ? toPlainText(block).trim() : '';
    const [authors, published] = [parseByline(text), parseDateText(text)];
    const found = parseDatedByline(text) ?? { ...(authors && { authors }), ...(published && { published }) };
    if (Object.keys(found).length > 0 && agrees(found, known)) {
      facts = { ...facts, ...found };
      if (given.authors === undefined && found.authors !== undefined) more = { authors: found.authors };
      blocks.splice(at, 1);
    } else at += 1;
  }
  return { tree: { type: 'root', children: blocks }, facts: { ...facts, ...known, ...more } };
}

/** Whether what was found is new or says the same; a byline may name more authors than a page's own description. */
function agrees(found: SourceFacts, known: SourceFacts): boolean {
  const names = new Set(found.authors?.map(normalize));
  return (
    sameOrNew(found.published ?? '', found.published === undefined ? undefined : known.published) &&
    (found.authors === undefined || (known.authors ?? []).every((name) => names.has(normalize(name))))
  );
}

/** A heading of the first rank; or a short first line that does not end as a sentence does. */
function toTitle(first: RootContent, second: RootContent | undefined): string | undefined {
  const text = toPlainText(first).trim();
  if (text === '') return undefined;
  if (first.type === 'heading') return first.depth === 1 ? text : undefined;
  const line = first.type === 'paragraph' && second !== undefined && text.length <= longestTitle;
  return line && !/[.!:;,…]["'”’»)]*$/u.test(text) && /^[\p{Lu}\p{N}\p{Lo}“"‘«]/u.test(text) ? text : undefined;
}

function same(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(text: string): string {
  return normalizeLine(text).toLowerCase();
}

function sameOrNew(found: string, known: string | undefined): boolean {
  return known === undefined || same(found, known);
}
