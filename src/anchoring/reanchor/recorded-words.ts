import { fold } from '../fold.ts';
import type { WeighedWord } from './align.ts';
import type { RecordedAnchor } from './recorded-anchor.ts';
import { weigh } from './word-index.ts';
import type { WordIndex } from './word-index.ts';
import { splitWords } from './words.ts';

/** The recorded words in one row: prefix, quote, suffix. */
export interface RecordedWords {
  /** The quote folded, without white space at its ends. */
  readonly quote: string;
  readonly words: readonly WeighedWord[];
  /** Where in the row the quote begins and ends. */
  readonly from: number;
  readonly to: number;
  /** What stands in the quote before its first word and behind its last. */
  readonly opening: string;
  readonly closing: string;
}

export function foldedLine(text: string): string {
  return fold(text).text.trim();
}

export function toRecordedWords(
  { quote, prefix, suffix }: Pick<RecordedAnchor, 'quote' | 'prefix' | 'suffix'>,
  index: WordIndex,
): RecordedWords {
  const line = foldedLine(quote);
  const parts = [foldedLine(prefix), line, foldedLine(suffix)].map(splitWords);
  const [before = [], inside = []] = parts;
  return {
    quote: line,
    words: parts.flat().map(({ form }) => ({ form, weight: weigh(index, form) })),
    from: before.length,
    to: before.length + inside.length,
    opening: line.slice(0, inside[0]?.start),
    closing: line.slice(inside.at(-1)?.end ?? line.length),
  };
}
