import type { Position } from 'unist';
import type { ArticleText } from '../anchoring/article-text.ts';
import type { TextBlock } from '../markdown/read-blocks.ts';
import type { TextRange } from '../model/text-range.ts';

/**
 * Finds where words of an article's text stand in its file. Markdown has signs between the words that the text has not:
 * the words themselves are counted off, block by block.
 *
 * @param body the Markdown, with line feeds only
 * @param bodyLine the line of the file on which it begins, from 1
 */
export function createPositionFinder(
  blocks: readonly TextBlock[],
  text: Pick<ArticleText, 'toBlockRanges'>,
  { body, bodyLine }: { readonly body: string; readonly bodyLine: number },
): (words: TextRange) => Position {
  const lines = body.split('\n');
  const counted = new Map<number, CountedBlock>();
  const countBlock = (index: number): CountedBlock => {
    const block = blocks[index];
    const from = block?.position ?? { line: 1, column: 1 };
    const next = blocks.slice(index + 1).find(({ position }) => position !== undefined)?.position?.line;
    const markdown = lines.slice(from.line - 1, next === undefined ? undefined : next - 1).join('\n');
    return { line: from.line, markdown, words: countWords(block?.text ?? '', markdown) };
  };
  return ({ start, end }) => {
    const [range = { block: blocks.length, start: 0, end: 0 }] = text.toBlockRanges(start, Math.max(end, start + 1));
    const block = counted.get(range.block) ?? countBlock(range.block);
    counted.set(range.block, block);
    const [first, last] = findOffsets(block, range);
    const point = (offset: number) => {
      const before = block.markdown.slice(0, offset).split('\n');
      const line = block.line + before.length - 1;
      return { line: line + bodyLine - 1, column: (before.at(-1) ?? '').length + 1 };
    };
    return { start: point(first), end: point(last) };
  };
}

interface CountedBlock {
  /** The line of the body on which its Markdown begins. */
  readonly line: number;
  readonly markdown: string;
  readonly words: readonly CountedWord[];
}

/** A word of a block, where it stands in the text, and where in the Markdown; the latter is -1 where it is not found. */
interface CountedWord {
  readonly word: string;
  readonly at: number;
  readonly found: number;
}

function countWords(text: string, markdown: string): CountedWord[] {
  let behind = 0;
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index: at }) => {
    const found = markdown.indexOf(word, behind);
    if (found >= 0) behind = found + word.length;
    return { word, at, found };
  });
}

/** Offsets in the Markdown of the first and behind the last word of a range of the block's text. */
function findOffsets({ words, markdown }: CountedBlock, { start, end }: TextRange): readonly [number, number] {
  let behind = 0;
  let first: number | undefined;
  for (const { word, at, found: whole } of words) {
    if (at >= end) break;
    // A range may end within a word, as scripts without spaces have them.
    const length = Math.min(word.length, end - at);
    const found = length < word.length ? markdown.indexOf(word.slice(0, length), behind) : whole;
    if (found < 0) continue;
    if (first === undefined && at + length > start) first = found + Math.max(0, start - at);
    behind = found + length;
  }
  return [first ?? behind, behind];
}
