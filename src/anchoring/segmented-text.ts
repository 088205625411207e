import { bisector } from 'd3-array';
import type { TextRange } from '../model/text-range.ts';
import { toArticleText } from './article-text.ts';
import type { AnchoringText } from './normalize.ts';

/** Where one paragraph (block) of a text lies in the source, and its address. */
export interface ParagraphRange extends TextRange {
  readonly key: string;
}

/** A text to follow words in. Without paragraphs it does as well, with less to tell copies apart by. */
export interface SegmentedText extends AnchoringText {
  /** In text order. */
  readonly paragraphs?: readonly ParagraphRange[];
}

/** Joins an article's blocks as `toArticleText` does, and remembers where each lies. */
export function segmentText(blocks: readonly { readonly key: string; readonly text: string }[]): SegmentedText {
  const { source, normalized, fromBlock } = toArticleText(blocks.map(({ text }) => text));
  const paragraphs = blocks.map(({ key, text }, block) => {
    const start = fromBlock(block, 0);
    return { key, start, end: start + text.length };
  });
  return { source, normalized, paragraphs };
}

/** Index of the paragraph in which a source offset lies; the number of paragraphs where there is none. */
export function findParagraph({ paragraphs = [] }: SegmentedText, offset: number): number {
  return byEnd.left(paragraphs, offset);
}

const byEnd = bisector((paragraph: ParagraphRange, offset: number) => paragraph.end - offset);
