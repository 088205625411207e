import type { TextRange } from '../../model/text-range.ts';
import { findOccurrences, fitsContext } from '../find-occurrences.ts';
import { normalizeLine } from '../normalize.ts';
import type { RecordedAnchor } from '../recorded-anchor.ts';
import { findParagraph } from '../segmented-text.ts';
import type { SegmentedText } from '../segmented-text.ts';

/** The text as it was when words were recorded, and where they stood in its folded form. */
export interface Origin extends TextRange {
  readonly text: SegmentedText;
}

/**
 * Where recorded words stood in the text as it was; undefined where that text no longer says.
 *
 * @param words the quote, folded
 */
export function findOrigin(
  text: SegmentedText,
  { prefix, suffix, paragraph }: RecordedAnchor,
  words: string,
): Origin | undefined {
  const { normalized } = text;
  const context = { prefix: normalizeLine(prefix), suffix: normalizeLine(suffix) };
  const places = findOccurrences(normalized.text, words);
  const fitting = places.filter((start) => fitsContext(normalized.text, start, start + words.length, context));
  const inParagraph = (fitting.length > 0 ? fitting : places).filter(
    (start) => text.paragraphs?.[findParagraph(text, normalized.toSource(start, 'start'))]?.key === paragraph,
  );
  const [start, other] = inParagraph.length > 0 ? inParagraph : fitting;
  return start === undefined || other !== undefined ? undefined : { text, start, end: start + words.length };
}
