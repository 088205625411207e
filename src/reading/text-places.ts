import type { Position } from 'unist';
import type { ArticleText } from '../anchoring/article-text.ts';
import type { TextRange } from '../anchoring/text-range.ts';
import type { TextBlock } from '../markdown/read-blocks.ts';

/**
 * Finds where words of an article's text stand in its file. Markdown has signs between the words that the text has not:
 * the words themselves are counted off, block by block.
 *
 * @param body the Markdown, with line feeds only
 * @param bodyLine the line of the file on which it begins, from 1
 */
export function textPlaces(
  blocks: readonly TextBlock[],
  text: Pick<ArticleText, 'toBlockRanges'>,
  { body, bodyLine }: { readonly body: string; readonly bodyLine: number },
): (words: TextRange) => Position {
  const lines = body.split('\n');
  return ({ start, end }) => {
    const [range] = text.toBlockRanges(start, Math.max(end, start + 1));
    const block = range && blocks[range.block];
    const from = block?.position ?? { line: 1, column: 1 };
    const next = range && blocks.slice(range.block + 1).find(({ position }) => position !== undefined)?.position?.line;
    const markdown = lines.slice(from.line - 1, next === undefined ? undefined : next - 1).join('\n');
    const [first, last] = countOff(block?.text ?? '', range ?? { start: 0, end: 0 }, markdown);
    const point = (offset: number) => {
      const before = markdown.slice(0, offset).split('\n');
      const line = from.line + before.length - 1;
      return { line: line + bodyLine - 1, column: (before.at(-1) ?? '').length + 1 };
    };
    return { start: point(first), end: point(last) };
  };
}

/** Offsets in the Markdown of the first and behind the last word of a range of its text. */
function countOff(text: string, { start, end }: TextRange, markdown: string): readonly [number, number] {
  let behind = 0;
  let first: number | undefined;
  for (const { 0: word, index } of text.slice(0, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const found = markdown.indexOf(word, behind);
    if (found < 0) continue;
    if (first === undefined && index + word.length > start) first = found + Math.max(0, start - index);
    behind = found + word.length;
  }
  return [first ?? behind, behind];
}
