import type { Root, RootContent } from 'mdast';
import { fold } from '../anchoring/fold.ts';
import { parseByline } from './byline.ts';
import type { SourceFacts } from './draft.ts';
import { plainWords } from './plain-words.ts';
import { parseWrittenDay } from './written-day.ts';

const longestTitle = 140;
/** Blocks before the text in which a byline and a date are looked for. */
const headBlocks = 4;

/**
 * Takes title, byline and day out of the first blocks, where they stand there by themselves: they belong into the
 * frontmatter. What was found already is only taken away where it says the same.
 *
 * @param given facts that come from the editor or from the document's own description
 */
export function takeHeading(tree: Root, given: SourceFacts): { readonly tree: Root; readonly facts: SourceFacts } {
  let facts: SourceFacts = {};
  const blocks = [...tree.children];
  const take = (found: SourceFacts): void => {
    facts = { ...facts, ...found };
    blocks.shift();
  };

  const [first, second] = blocks;
  const title = first === undefined ? undefined : toTitle(first, second);
  if (title !== undefined && (given.title === undefined || same(title, given.title))) take({ title });
  for (let left = headBlocks; left > 0 && blocks.length > 1; left -= 1) {
    const text = blocks[0]?.type === 'paragraph' ? plainWords(blocks[0]).trim() : '';
    const [authors, published] = [parseByline(text), parseWrittenDay(text)];
    if (authors !== undefined && sameOrNew(authors.join(), given.authors?.join())) take({ authors });
    else if (published !== undefined && sameOrNew(published, given.published)) take({ published });
    else break;
  }
  return { tree: { type: 'root', children: blocks }, facts: { ...facts, ...given } };
}

/** A heading of the first rank; or a short first line that does not end as a sentence does. */
function toTitle(first: RootContent, second: RootContent | undefined): string | undefined {
  const text = plainWords(first).trim();
  if (text === '') return undefined;
  if (first.type === 'heading') return first.depth === 1 ? text : undefined;
  const line = first.type === 'paragraph' && second !== undefined && text.length <= longestTitle;
  return line && !/[.!:;,…]["'”’»)]*$/u.test(text) && /^[\p{Lu}\p{N}\p{Lo}“"‘«]/u.test(text) ? text : undefined;
}

function same(a: string, b: string): boolean {
  return fold(a).text.trim().toLowerCase() === fold(b).text.trim().toLowerCase();
}

function sameOrNew(found: string, known: string | undefined): boolean {
  return known === undefined || same(found, known);
}
