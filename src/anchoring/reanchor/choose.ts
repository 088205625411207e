/*
 * Chapter 6, choice. Candidates are ranked by how well their position in the text fits, and accepted one by one: enough of
 * the words must stand there, and, where the earlier text is known, it must answer a search for what stands there now
 * with the very words that were recorded. Never the best of bad ones, and never one of two that are alike.
 *
 * The numbers, in nats unless said, were chosen by hand on the tuning half of `bench/anchoring`, whose README says what
 * other values would give and take.
 */
import { findParagraph } from '../segmented-text.ts';
import type { SegmentedText } from '../segmented-text.ts';
import { buildQueryFromTokens, findToken, indexText, logOddsWeight } from './inverted-index.ts';
import type { QueryTokens, SourcePosition } from './inverted-index.ts';
import { contextScore, findCandidates, maxContextScore, totalScore } from './score.ts';
import type { Candidate } from './score.ts';

export type Decision =
  | { readonly kind: 'found'; readonly candidate: Candidate }
  /** Best first. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'orphan'; readonly nearest: Candidate | undefined };

/** @param source where the words stood in the earlier text, if that is known */
export function chooseCandidate(
  document: SegmentedText,
  query: QueryTokens,
  source: SourcePosition | undefined,
): Decision {
  const candidates = findCandidates(document, query);
  const accepted = acceptCandidates(document, candidates, selfScore(query), source);
  const [top, next] = accepted;
  if (top === undefined) return { kind: 'orphan', nearest: candidates[0] };
  return next !== undefined && top.ranking - next.ranking < ambiguityMargin
    ? { kind: 'ambiguous', candidates: accepted }
    : { kind: 'found', candidate: top };
}

/** How far the best candidate must stand clear of the next. */
const ambiguityMargin = 1.5;

/** What the quote would score had none of its words changed. */
function selfScore({ terms, quoteTerms }: QueryTokens): number {
  return terms.slice(quoteTerms.start, quoteTerms.end).reduce((sum, { weight }) => sum + weight, 0);
}

/** A candidate with what its paragraph and those next to it say; nothing where the earlier text is not known. */
interface ScoredCandidate extends Candidate {
  readonly similarity: ParagraphSimilarity | undefined;
  readonly ranking: number;
}

/** The accepted candidates that compete with each other, best first. */
function acceptCandidates(
  document: SegmentedText,
  candidates: readonly Candidate[],
  self: number,
  source: SourcePosition | undefined,
): readonly ScoredCandidate[] {
  const ranked = candidates
    .filter((candidate) => passesScoreBound(candidate, self))
    .map((candidate) => rankCandidate(document, candidate, source))
    .toSorted((a, b) => b.ranking - a.ranking);
  const most = maxQuoteScore(ranked);
  const accepted: ScoredCandidate[] = [];
  for (const candidate of ranked) {
    const [top] = accepted;
    // All that were accepted compete, whatever else there may be, and none that comes later can come before the best.
    const isSettled = top !== undefined && accepted.every((each) => isCompetitive(each, most));
    if (isSettled && top.ranking - candidate.ranking >= ambiguityMargin) break;
    // Last: runs the candidate search again, the costliest step.
    if (isAccepted(document, candidate, self, source)) accepted.push(candidate);
  }
  const mostAccepted = maxQuoteScore(accepted);
  return accepted.filter((candidate) => isCompetitive(candidate, mostAccepted));
}

/** Whether a candidate could be accepted in any context: most that are found score far too little. */
function passesScoreBound({ quote }: Candidate, self: number): boolean {
  return quote.score >= Math.min(minScoreInContext(self), minShareElsewhere * self);
}

function rankCandidate(
  document: SegmentedText,
  candidate: Candidate,
  source: SourcePosition | undefined,
): ScoredCandidate {
  const similarity = source && paragraphSimilarity(source.document, source.start, document, candidate.start);
  return { ...candidate, similarity, ranking: rankingScore(candidate, similarity) };
}

/** What says that this is the range, and not one of the others, which may hold copies. */
function rankingScore({ quote, prefix, suffix }: Candidate, similarity: ParagraphSimilarity | undefined): number {
  return (
    verbatimWeight * quote.identity +
    contextScore(prefix) +
    contextScore(suffix) +
    (similarity ? paragraphWeight * similarity.own + neighbourWeight * (similarity.previous + similarity.next) : 0)
  );
}

/** What a paragraph and a neighbour say that are the same to the word; in proportion where they are not. */
const paragraphWeight = 12;
const neighbourWeight = 6;
/** Small, for the copy of a reworded passage keeps more of its words than the passage itself. */
const verbatimWeight = 1;

/** Whether a candidate's quote scores nearly as much as the best one's, or its context stands on both sides. */
function isCompetitive({ quote, prefix, suffix }: Candidate, most: number): boolean {
  return quote.score >= competitiveShare * most || Math.min(prefix.score, suffix.score) >= maxContextScore / 2;
}

const competitiveShare = 0.5;

function maxQuoteScore(candidates: readonly Candidate[]): number {
  return Math.max(...candidates.map(({ quote }) => quote.score));
}

/** Whether what stands there was made from the quote, and was not found by chance, nor there before. */
function isAccepted(
  document: SegmentedText,
  candidate: ScoredCandidate,
  self: number,
  source: SourcePosition | undefined,
): boolean {
  const isInContext = isContextKept(candidate);
  const { score } = candidate.quote;
  const scoresEnough = isInContext
    ? score >= minScoreInContext(self)
    : score >= minShareElsewhere * self && totalScore(candidate) >= minTotalElsewhere;
  if (!scoresEnough) return false;
  return source === undefined ? isInContext || candidate.isVerbatim : isReciprocalBestHit(document, candidate, source);
}

/** Whether what surrounded the quote surrounds the candidate, so that what is in between is what became of the quote. */
function isContextKept({ prefix, suffix, similarity }: ScoredCandidate): boolean {
  const paragraph = maxContextScore * (similarity?.own ?? 1);
  return contextScore(prefix) + contextScore(suffix) + paragraph >= contextThreshold;
}

/** Of three times `maxContextScore`: both sides and the paragraph. */
const contextThreshold = 13;

/** What the quote must score where its context is kept: little, yet more than so long a quote can score by chance. */
function minScoreInContext(self: number): number {
  return Math.max(minScore, minShareInContext * self - minScore);
}

const minScore = 2.5;
const minShareInContext = 0.3;
/** Elsewhere it must score this share of what it would had nothing changed, and so much together with its context. */
const minShareElsewhere = 0.4;
const minTotalElsewhere = 14;

/**
 * Whether the earlier text, searched for what stands at the candidate now, answers with the words that were recorded.
 * (Reciprocal best hits tell genes that descend from one another from those that only look alike: Tatusov, Koonin and
 * Lipman, "A genomic perspective on protein families", Science 278, 1997.)
 */
function isReciprocalBestHit(document: SegmentedText, candidate: Candidate, source: SourcePosition): boolean {
  const query = buildQueryFromTokens({ ...candidate, document }, candidate.tokens, indexText(source.document));
  const [best] = findCandidates(source.document, query);
  return best !== undefined && totalScore(best) > 0 && best.start < source.end && source.start < best.end;
}

/** How much a paragraph and those next to it have of another and its neighbours, 0 to 1 each. */
interface ParagraphSimilarity {
  readonly own: number;
  readonly previous: number;
  readonly next: number;
}

/** Compares the paragraphs around an offset of one normalized text with those around an offset of another. */
function paragraphSimilarity(
  earlier: SegmentedText,
  earlierOffset: number,
  text: SegmentedText,
  offset: number,
): ParagraphSimilarity {
  const from = findParagraph(earlier, earlier.normalized.toSource(earlierOffset, 'start'));
  const to = findParagraph(text, text.normalized.toSource(offset, 'start'));
  const compare = (step: number): number => diceCoefficient(earlier, from + step, text, to + step);
  return { own: compare(0), previous: compare(-1), next: compare(1) };
}

/**
 * Twice what two paragraphs have in common over what they have in all, each term by its weight (Dice, "Measures of the
 * amount of ecologic association between species", Ecology 26, 1945).
 */
function diceCoefficient(earlier: SegmentedText, from: number, text: SegmentedText, to: number): number {
  const mine = countTerms(earlier, from);
  const other = countTerms(text, to);
  // Nothing stands before the first paragraph, nor behind the last: that is the same in both.
  if (mine === undefined || other === undefined) return mine === other ? 1 : 0;
  const index = indexText(text);
  let common = 0;
  let all = 0;
  for (const [term, count] of mine) {
    const weight = logOddsWeight(index, term);
    common += Math.min(count, other.get(term) ?? 0) * weight;
    all += count * weight;
  }
  for (const [term, count] of other) all += count * logOddsWeight(index, term);
  return all === 0 ? 0 : (2 * common) / all;
}

type TermCounts = ReadonlyMap<string, number>;
const countsOf = new WeakMap<SegmentedText, Map<number, TermCounts>>();

/** How often each term stands in a paragraph; undefined where there is no such paragraph. */
function countTerms(text: SegmentedText, number: number): TermCounts | undefined {
  const paragraph = text.paragraphs?.[number];
  if (paragraph === undefined) return undefined;
  const known = countsOf.get(text) ?? new Map<number, TermCounts>();
  countsOf.set(text, known);
  const ready = known.get(number);
  if (ready !== undefined) return ready;
  const index = indexText(text);
  const from = findToken(index, text.normalized.toNormalized(paragraph.start));
  const to = findToken(index, text.normalized.toNormalized(paragraph.end));
  const counts = new Map<string, number>();
  for (const { term } of index.tokens.slice(from, to)) counts.set(term, (counts.get(term) ?? 0) + 1);
  known.set(number, counts);
  return counts;
}
