/*
 * Chapter 3, seeds. To align the query with all of a text would take too long. In a table of query terms by text tokens
 * a passage that was kept lies along one diagonal (position in the text minus position in the query), so every term
 * votes for the diagonals on which the text has it, and only the bands around the strongest are aligned. (The diagonal
 * method of FASTA: Lipman and Pearson, "Rapid and sensitive protein similarity searches", Science 227, 1985.)
 */
import { findOccurrences } from '../find-occurrences.ts';
import type { AnchoringText } from '../normalize.ts';
import { findToken } from './inverted-index.ts';
import type { InvertedIndex, QueryTokens, TokenRange } from './inverted-index.ts';

/** A band of neighbouring diagonals, half-open. */
export interface Band {
  readonly start: number;
  readonly end: number;
}

/** How many words may have come or gone on the way through quote and context. */
const bandHalfWidth = 8;
/** Two diagonals this far apart may still belong to one passage, with so many words put in between. */
const maxGap = 40;
/** Seeds no farther apart than this are one. */
const mergeDistance = 2;
/** The most diagonals that are looked at for the quote, and for all of the query. */
const maxPeaks = 4;
/** A diagonal with less than this share of the best one's votes is not looked at. */
const minVoteShare = 0.4;
/** A diagonal is given the votes of so many on either side: a word that came or went shifts the rest. */
const smoothingRadius = 3;

/**
 * Bands around every verbatim copy of the quote, and wherever many terms of the query stand in its order: by the quote
 * alone, and by quote and context together.
 */
export function seedDiagonals({ normalized }: AnchoringText, query: QueryTokens, index: InvertedIndex): Band[] {
  const { quote, quoteTerms, terms } = query;
  const copies = findOccurrences(normalized.text, quote).map((start) => findToken(index, start) - quoteTerms.start);
  const byQuote = findPeaks(query, quoteTerms, index);
  const byAll = findPeaks(query, { start: 0, end: terms.length }, index);
  const seeds = [...copies, ...byQuote, ...byAll].sort((a, b) => a - b);
  return toBands(seeds.filter((diagonal, at) => at === 0 || diagonal - (seeds[at - 1] ?? 0) > mergeDistance));
}

/** A band for each diagonal, and one that holds both for each two that may be one passage. */
function toBands(diagonals: readonly number[]): Band[] {
  const around = (first: number, last: number): Band => ({
    start: first - bandHalfWidth,
    end: last + bandHalfWidth + 1,
  });
  const bands = diagonals.map((diagonal) => around(diagonal, diagonal));
  const bridges = diagonals.flatMap((diagonal, at) => {
    const next = diagonals[at + 1];
    const isBridged = next !== undefined && next - diagonal > bandHalfWidth && next - diagonal <= maxGap;
    return isBridged ? [around(diagonal, next)] : [];
  });
  return [...bands, ...bridges];
}

/** The diagonals with most votes of some terms of the query, best first. */
function findPeaks({ terms }: QueryTokens, range: TokenRange, { tokens, postings }: InvertedIndex): number[] {
  // Diagonal 0 is counted here; below it lie as many as the query has terms.
  const origin = terms.length + smoothingRadius;
  const votes = new Float64Array(tokens.length + terms.length + 2 * smoothingRadius);
  for (let at = range.start; at < range.end; at += 1) {
    const { term = '', weight = 0 } = terms[at] ?? {};
    for (const position of postings.get(term) ?? []) {
      const cell = position - at + origin;
      votes[cell] = (votes[cell] ?? 0) + weight;
    }
  }

  const peaks: number[] = [];
  const smoothed = smoothVotes(votes);
  let most = 0;
  while (peaks.length < maxPeaks) {
    const cell = findMaximum(smoothed);
    const count = smoothed[cell] ?? 0;
    most = Math.max(most, count);
    if (count <= 0 || count < most * minVoteShare) break;
    peaks.push(cell - origin);
    smoothed.fill(0, Math.max(0, cell - 2 * smoothingRadius), cell + 2 * smoothingRadius + 1);
  }
  return peaks;
}

/** Each diagonal with the votes of its neighbours; its own count twice. */
function smoothVotes(votes: Float64Array): Float64Array {
  const { length } = votes;
  const smoothed = new Float64Array(length);
  let sum = 0;
  for (let cell = -smoothingRadius; cell < length; cell += 1) {
    // Guarded: out-of-range reads of a typed array deoptimise in V8.
    if (cell + smoothingRadius < length) sum += votes[cell + smoothingRadius] ?? 0;
    if (cell > smoothingRadius) sum -= votes[cell - smoothingRadius - 1] ?? 0;
    if (cell >= 0) smoothed[cell] = sum + (votes[cell] ?? 0);
  }
  return smoothed;
}

function findMaximum(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at += 1) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at;
  return best;
}
