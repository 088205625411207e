import type { TextRange } from '../text-range.ts';
import { align } from './align.ts';
import type { Band } from './align.ts';
import { findCandidates, findLookalikes, wordAt } from './candidates.ts';
import { descent } from './decide.ts';
import { weighEvidence } from './evidence.ts';
import type { Candidate, QuoteInContext } from './evidence.ts';
import type { ParagraphedText } from './paragraphed-text.ts';
import { toRecordedWords } from './recorded-words.ts';
import { wordIndex } from './word-index.ts';

/** Every place worth judging, judged; no two overlap. */
export function findPlacesOf(document: ParagraphedText, anchor: QuoteInContext): Candidate[] {
  const index = wordIndex(document);
  const words = toRecordedWords(anchor, index);
  return judge(document, anchor, findCandidates(document, words, index));
}

/** Places by characters. */
export function findLookalikesOf(document: ParagraphedText, anchor: QuoteInContext): Candidate[] {
  const index = wordIndex(document);
  const words = toRecordedWords(anchor, index);
  return judge(document, anchor, findLookalikes(document, words, index));
}

/** What resembles the words most, other than the words themselves. */
export function findRivals(document: ParagraphedText, anchor: QuoteInContext, own: TextRange): Candidate[] {
  const index = wordIndex(document);
  const words = toRecordedWords(anchor, index);
  const except = wordAt(index, document.folded.toFolded(own.start)) - words.from;
  return judge(document, anchor, findCandidates(document, words, index, except)).filter(
    ({ start, end }) => end <= own.start || own.end <= start,
  );
}

function judge(document: ParagraphedText, anchor: QuoteInContext, bands: readonly Band[]): Candidate[] {
  const index = wordIndex(document);
  const words = toRecordedWords(anchor, index);
  return withoutOverlaps(
    bands.flatMap((band) => {
      const alignment = align(words.words, index.words, band);
      return weighEvidence(document, anchor, words, index.words, alignment) ?? [];
    }),
  );
}

/** Of places that overlap, the one that says most. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => descent(b.evidence) - descent(a.evidence))) {
    if (kept.every(({ start, end }) => candidate.end <= start || end <= candidate.start)) kept.push(candidate);
  }
  return kept;
}
