import type { BlockRange } from '../model/article.ts';
import { joinBlocks } from '../model/whole-text.ts';
import { toAnchoringText } from './normalize.ts';
import type { AnchoringText } from './normalize.ts';

/** The text of a whole article, block after block. */
export interface ArticleText extends AnchoringText {
  /** The parts of a range that lie in each block, without the white space at their ends; none of them is empty. */
  toBlockRanges(start: number, end: number): BlockRange[];
  /** The offset in the whole text of an offset in one block. */
  fromBlock(block: number, offset: number): number;
}

/** The line feeds between blocks become spaces: a quote that runs on into the next block is found. */
export function toArticleText(blocks: readonly string[]): ArticleText {
  const { text: whole, starts } = joinBlocks(blocks);
  return {
    ...toAnchoringText(whole),
    toBlockRanges: (start, end) =>
      blocks.flatMap((text, block) => {
        const from = Math.max(0, start - (starts[block] ?? 0));
        const words = text.slice(from, Math.max(from, end - (starts[block] ?? 0)));
        const inner = words.trim();
        if (inner === '') return [];
        const first = from + words.indexOf(inner);
        return [{ block, start: first, end: first + inner.length }];
      }),
    fromBlock: (block, offset) => (starts[block] ?? whole.length + 1) + offset,
  };
}
