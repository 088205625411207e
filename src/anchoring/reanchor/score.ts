/*
 * Chapter 5, scores. An alignment becomes a candidate: a range of the text, and for the quote and for the context on
 * either side how much of it is the same, and what that is worth as evidence. Scores are log-odds in nats: they add up,
 * and 1 makes a candidate 2.7 times as likely.
 */
import type { TextRange } from '../../model/text-range.ts';
import type { SegmentedText } from '../segmented-text.ts';
import { alignInBands, gapPenalty, matchScore } from './align.ts';
import type { Alignment } from './align.ts';
import { indexText, mismatchPenalty } from './inverted-index.ts';
import type { InvertedIndex, QueryTokens, TokenRange, WeightedTerm } from './inverted-index.ts';
import { seedDiagonals } from './seed.ts';
import { paragraphBoundary } from './tokenize.ts';

/** What became of a part of the query. */
export interface PartScore {
  /** Share of its characters that is the same, 0 to 1; 1 where it has no words. */
  readonly identity: number;
  /** What that says for the candidate, in nats. */
  readonly score: number;
}

/** A range of the normalized text to which the recorded words may have come. */
export interface Candidate extends TextRange {
  readonly tokens: TokenRange;
  /** Whether the quote stands there unchanged, after normalization. */
  readonly isVerbatim: boolean;
  readonly quote: PartScore;
  readonly prefix: PartScore;
  readonly suffix: PartScore;
}

/** Every candidate in a text, by its own words and those around it; no two overlap, the best come first. */
export function findCandidates(document: SegmentedText, query: QueryTokens): Candidate[] {
  const index = indexText(document);
  const bands = seedDiagonals(document, query, index);
  const found = alignInBands(query, index.tokens, bands).flatMap(
    (alignment) => toCandidate(document, query, index, alignment) ?? [],
  );
  return dropOverlaps(found);
}

/** What a candidate's words and those around it say for it. */
export function totalScore({ quote, prefix, suffix }: Candidate): number {
  return quote.score + contextScore(prefix) + contextScore(suffix);
}

/** What the context on one side says: beyond the bound it is the same, and more of it says no more. */
export function contextScore({ score }: PartScore): number {
  return Math.min(score, maxContextScore);
}

/** What the context on one side can say at most, and so the paragraph. Chosen on the tuning half of `bench/anchoring`. */
export const maxContextScore = 6;

/** Undefined where nothing of the quote is left. */
function toCandidate(
  document: SegmentedText,
  query: QueryTokens,
  index: InvertedIndex,
  alignment: Alignment,
): Candidate | undefined {
  const { terms, quoteTerms } = query;
  const tokens = findQuoteTokens(query, alignment);
  if (tokens === undefined) return undefined;
  const { text } = document.normalized;
  const range = toTextRange(text, query, index, tokens);
  const { similarities } = alignment;
  return {
    ...range,
    tokens,
    isVerbatim: text.slice(range.start, range.end) === query.quote,
    quote: scoreQuote(query, alignment, tokens),
    prefix: scoreContext(terms, similarities, { first: quoteTerms.start - 1, behind: -1 }),
    suffix: scoreContext(terms, similarities, { first: quoteTerms.end, behind: terms.length }),
  };
}

/** The tokens that the quote became. */
function findQuoteTokens({ quoteTerms }: QueryTokens, alignment: Alignment): TokenRange | undefined {
  const { positions, similarities } = alignment;
  const { start, end } = quoteTerms;
  const similar = positions.slice(start, end).filter((at, row) => at >= 0 && (similarities[start + row] ?? 0) > 0);
  const [first] = similar;
  const last = similar.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    start: findQuoteEdge(alignment, { term: start, neighbour: start - 1, similar: first, step: 1 }),
    end: findQuoteEdge(alignment, { term: end - 1, neighbour: end, similar: last, step: -1 }) + 1,
  };
}

/**
 * The token with which the quote begins (or, with step -1, ends): right behind what stood before it, if that still stands
 * there and the words in between may be what the quote's own first words became.
 *
 * @param term the quote's outermost term, and `neighbour` the context's next to it
 * @param similar the outermost token that is similar to a term of the quote
 */
function findQuoteEdge(
  { positions, similarities }: Alignment,
  { term, neighbour, similar, step }: { term: number; neighbour: number; similar: number; step: 1 | -1 },
): number {
  let changed = 0;
  while (similarities[term + step * changed] === 0) changed += 1;
  if (changed === 0) return similar;
  const beside = positions[neighbour] ?? -1;
  const between = step * (similar - beside) - 1;
  if ((similarities[neighbour] ?? 0) > 0 && between <= changed * maxTokensForOne) return beside + step;
  // The outermost word that another took the place of.
  for (let at = term; at !== term + step * changed; at += step) {
    if ((positions[at] ?? -1) >= 0) return positions[at] ?? similar;
  }
  return similar;
}

/** One word may have become so many. */
const maxTokensForOne = 3;

function scoreQuote(
  { terms, quoteTerms }: QueryTokens,
  { positions, similarities }: Alignment,
  tokens: TokenRange,
): PartScore {
  let characters = 0;
  let same = 0;
  let aligned = 0;
  let score = 0;
  for (let at = quoteTerms.start; at < quoteTerms.end; at += 1) {
    const { term = '', weight = 0 } = terms[at] ?? {};
    const similarity = similarities[at] ?? 0;
    const isAligned = (positions[at] ?? -1) >= 0;
    characters += term.length;
    same += term.length * similarity;
    if (isAligned) aligned += 1;
    score += similarity > 0 ? matchScore(weight, similarity) : isAligned ? mismatchPenalty : gapPenalty;
  }
  const inserted = Math.max(0, tokens.end - tokens.start - aligned);
  return { identity: same / characters, score: score + inserted * insertedPenalty };
}

/** For a word that came into the quote: less than the gap that the alignment paid, for the quote's own words stand. */
const insertedPenalty = -0.7;

/**
 * What became of the words on one side of the quote, taken from the quote outwards. They score as much as the run of them
 * that scores most: what stands farther off may have been replaced. (As BLAST extends a hit: Altschul et al., "Basic
 * local alignment search tool", J. Mol. Biol. 215, 1990.)
 */
function scoreContext(
  terms: readonly WeightedTerm[],
  similarities: readonly number[],
  { first, behind }: { readonly first: number; readonly behind: number },
): PartScore {
  const step = Math.sign(behind - first);
  let characters = 0;
  let same = 0;
  let score = 0;
  let most = mismatchPenalty;
  for (let at = first; at !== behind; at += step) {
    const { term = '', weight = 0 } = terms[at] ?? {};
    const similarity = similarities[at] ?? 0;
    characters += term.length;
    same += term.length * similarity;
    score += similarity > 0 ? matchScore(weight, similarity) : mismatchPenalty;
    most = Math.max(most, score);
  }
  return { identity: characters === 0 ? 1 : same / characters, score: most };
}

/** From the first word to the last, with the marks that belong to the quote, and without boundaries at the ends. */
function toTextRange(
  text: string,
  { opening, closing }: QueryTokens,
  { tokens }: InvertedIndex,
  range: TokenRange,
): TextRange {
  let first = range.start;
  let last = range.end - 1;
  while (first < last && tokens[first]?.term === paragraphBoundary) first += 1;
  while (last > first && tokens[last]?.term === paragraphBoundary) last -= 1;
  const { start = 0 } = tokens[first] ?? {};
  const { end = start } = tokens[last] ?? {};
  return {
    start: text.endsWith(opening, start) ? start - opening.length : start,
    end: text.startsWith(closing, end) ? end + closing.length : end,
  };
}

/** Of candidates that overlap the one that scores most. */
function dropOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => totalScore(b) - totalScore(a))) {
    if (kept.every(({ start, end }) => candidate.end <= start || end <= candidate.start)) kept.push(candidate);
  }
  return kept;
}
