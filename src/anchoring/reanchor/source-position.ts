import { findPlaces, fitsContext } from '../find-occurrences.ts';
import { foldedLine } from '../normalize.ts';
import type { TextRange } from '../text-range.ts';
import type { RecordedAnchor } from './recorded-anchor.ts';
import { paragraphAt } from './segmented-text.ts';
import type { ParagraphedText } from './segmented-text.ts';

/** The text as it was when words were recorded, and where they stood in its folded form. */
export interface Origin extends TextRange {
  readonly text: ParagraphedText;
}

/**
 * Where recorded words stood in the text as it was; undefined where that text no longer says.
 *
 * @param words the quote, folded
 */
export function findOrigin(
  text: ParagraphedText,
  { prefix, suffix, paragraph }: RecordedAnchor,
  words: string,
): Origin | undefined {
  const { folded } = text;
  const context = { prefix: foldedLine(prefix), suffix: foldedLine(suffix) };
  const places = findPlaces(folded.text, words);
  const fitting = places.filter((start) => fitsContext(folded.text, start, start + words.length, context));
  const inParagraph = (fitting.length > 0 ? fitting : places).filter(
    (start) => text.paragraphs?.[paragraphAt(text, folded.toSource(start, 'start'))]?.key === paragraph,
  );
  const [start, other] = inParagraph.length > 0 ? inParagraph : fitting;
  return start === undefined || other !== undefined ? undefined : { text, start, end: start + words.length };
}
