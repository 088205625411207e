import { toArticleText } from '../article-text.ts';
import type { AnchoringText } from '../normalized-text.ts';
import type { TextRange } from '../text-range.ts';

/** One paragraph (block) of a text: its address and where it lies in the source. */
export interface ParagraphPlace extends TextRange {
  readonly key: string;
}

/** A text to follow words in. Without paragraphs it does as well, with less to tell copies apart by. */
export interface ParagraphedText extends AnchoringText {
  /** In text order. */
  readonly paragraphs?: readonly ParagraphPlace[];
}

/** Joins an article's blocks as `toArticleText` does, and remembers where each lies. */
export function toParagraphedText(blocks: readonly { readonly key: string; readonly text: string }[]): ParagraphedText {
  const { source, folded, fromBlock } = toArticleText(blocks.map(({ text }) => text));
  const paragraphs = blocks.map(({ key, text }, block) => {
    const start = fromBlock(block, 0);
    return { key, start, end: start + text.length };
  });
  return { source, folded, paragraphs };
}

/** The place in their order of the paragraph in which a source offset lies; past the last where there is none. */
export function paragraphAt({ paragraphs = [] }: ParagraphedText, offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
