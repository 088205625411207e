import { align } from './align.ts';
import { findCandidates } from './candidates.ts';
import { descent } from './descent.ts';
import { weighEvidence } from './evidence.ts';
import type { Candidate, QuoteInContext } from './evidence.ts';
import type { ParagraphedText } from './paragraphed-text.ts';
import { toRecordedWords } from './recorded-words.ts';
import { wordIndex } from './word-index.ts';
import type { WordIndex } from './word-index.ts';

/** Every place worth judging, judged; no two overlap. */
export function findPlacesOf(document: ParagraphedText, anchor: QuoteInContext): Candidate[] {
  return findPlacesIn(document, anchor, wordIndex(document));
}

/** The same for an index of some of the text's words. */
export function findPlacesIn(document: ParagraphedText, anchor: QuoteInContext, index: WordIndex): Candidate[] {
  const recorded = toRecordedWords(anchor, index);
  const found = findCandidates(document, recorded, index).flatMap((band) => {
    const alignment = align(recorded.words, index.words, band, recorded);
    return weighEvidence(document, anchor, recorded, index, alignment) ?? [];
  });
  return withoutOverlaps(found);
}

/** Of places that overlap, the one that says most. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => descent(b.evidence) - descent(a.evidence))) {
    if (kept.every(({ start, end }) => candidate.end <= start || end <= candidate.start)) kept.push(candidate);
  }
  return kept;
}
