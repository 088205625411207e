import type { BlockRange } from '../model/article.ts';
import { toAnchoringText } from './anchoring-text.ts';
import type { AnchoringText } from './anchoring-text.ts';

/** The text of a whole article, block after block. */
export interface ArticleText extends AnchoringText {
  /** The parts of a range that lie in each block, without the white space at their ends; none of them is empty. */
  toBlockRanges(start: number, end: number): BlockRange[];
  /** The offset in the whole text of an offset in one block. */
  fromBlock(block: number, offset: number): number;
}

/** Joins blocks by line breaks, which fold to a space: a quote that runs on into the next block is found. */
export function toArticleText(blocks: readonly string[]): ArticleText {
  const blockStarts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    blockStarts.push(length);
    length += block.length + 1;
  }

  return {
    ...toAnchoringText(blocks.join('\n')),
    toBlockRanges: (start, end) =>
      blocks.flatMap((text, block) => {
        const from = Math.max(0, start - (blockStarts[block] ?? 0));
        const words = text.slice(from, Math.max(from, end - (blockStarts[block] ?? 0)));
        const inner = words.trim();
        if (inner === '') return [];
        const first = from + words.indexOf(inner);
        return [{ block, start: first, end: first + inner.length }];
      }),
    fromBlock: (block, offset) => (blockStarts[block] ?? length) + offset,
  };
}
