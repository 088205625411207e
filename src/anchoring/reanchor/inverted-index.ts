/*
 * Chapter 2, index. An inverted index tells where each term of a text stands and, by how rare it is there, what an
 * occurrence of it is worth. The recorded words become a query against it: their terms, each with that weight.
 */
import { bisector } from 'd3-array';
import type { TextRange } from '../../model/text-range.ts';
import { normalizeLine } from '../normalize.ts';
import type { RecordedAnchor } from '../recorded-anchor.ts';
import type { SegmentedText } from '../segmented-text.ts';
import { paragraphBoundary, tokenize, tokenizeDocument } from './tokenize.ts';
import type { Token } from './tokenize.ts';

/** Manning, Raghavan and Schütze, "Introduction to Information Retrieval" (2008), chapter 1. */
export interface InvertedIndex {
  readonly tokens: readonly Token[];
  /** The numbers of the tokens that are occurrences of each term, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Weights of terms, as far as they were asked for: see `logOddsWeight`. */
  readonly weights: Map<string, number>;
}

/** A run of tokens by their numbers, half-open. */
export type TokenRange = TextRange;

const indexes = new WeakMap<SegmentedText, InvertedIndex>();

/** The index of a text, made when it is first asked for: most quotes are found without one. */
export function indexText(document: SegmentedText): InvertedIndex {
  const known = indexes.get(document);
  if (known !== undefined) return known;
  const tokens = tokenizeDocument(document);
  const postings = new Map<string, number[]>();
  tokens.forEach(({ term }, position) => {
    const positions = postings.get(term);
    if (positions === undefined) postings.set(term, [position]);
    else positions.push(position);
  });
  const index = { tokens, postings, weights: new Map<string, number>() };
  indexes.set(document, index);
  return index;
}

/** Number of the first token that ends behind an offset of the normalized text; boundaries end where they stand. */
export function findToken({ tokens }: InvertedIndex, offset: number): number {
  return byEnd.right(tokens, offset);
}

const byEnd = bisector((token: Token, offset: number) => token.end - offset);

/**
 * What it is worth to meet a term where the query has it, in nats: the log-odds of meeting it in the passage that was
 * looked for against meeting it anywhere. Rare terms are worth much, `the` next to nothing. (As BLAST scores residues:
 * Altschul, "Amino acid substitution matrices from an information theoretic perspective", J. Mol. Biol. 219, 1991.)
 */
export function logOddsWeight({ tokens, postings, weights }: InvertedIndex, term: string): number {
  const known = weights.get(term);
  if (known !== undefined) return known;
  const frequency = (postings.get(term)?.length ?? 0) / Math.max(tokens.length, 1);
  const weight = Math.log(retention / Math.max(frequency, backgroundFrequency(term)));
  weights.set(term, weight);
  return weight;
}

/** Share of the words of a reworded passage to expect unchanged. */
const retention = 0.65;

/** Log-odds, in nats, of meeting another word where the query has one. */
export const mismatchPenalty = Math.log(1 - retention);

/** A short text does not show how common its words are: short ones mostly are. */
function backgroundFrequency(term: string): number {
  if (term.length <= 3) return 0.02;
  return term.length <= 5 ? 0.004 : 0.001;
}

/** A term to look for; its weight is in nats. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** The recorded words as one row: what stood before the quote, the quote, what stood behind it. */
export interface QueryTokens {
  readonly terms: readonly WeightedTerm[];
  /** Where in the row the quote stands. */
  readonly quoteTerms: TokenRange;
  /** The quote normalized, without white space at its ends. */
  readonly quote: string;
  /** What stands in the quote before its first word and behind its last. */
  readonly opening: string;
  readonly closing: string;
}

/** Where words stood in an earlier version of a text: a range of its normalized form. */
export interface SourcePosition extends TextRange {
  readonly document: SegmentedText;
}

/** So many words around a quote are looked for with it, where the whole earlier text is known. */
const contextLength = 12;

/** A query from what was recorded alone, weighed by the index of the text to be searched. */
export function buildQuery({ exact, prefix, suffix }: RecordedAnchor, index: InvertedIndex): QueryTokens {
  const before = prefix === '' ? [paragraphBoundary] : termsOf(prefix);
  const after = suffix === '' ? [paragraphBoundary] : termsOf(suffix);
  return toQuery(normalizeLine(exact), [before, termsOf(exact), after], index);
}

function termsOf(text: string): string[] {
  return text
    .split(paragraphBoundary)
    .map((line) => tokenize(normalizeLine(line)).map(({ term }) => term))
    .flatMap((terms, line) => (line === 0 ? terms : [paragraphBoundary, ...terms]));
}

/** A query from the words at a position in the earlier text, with more of what stands around them. */
export function buildQueryAt(position: SourcePosition, index: InvertedIndex): QueryTokens {
  const own = indexText(position.document);
  const tokens = { start: findToken(own, position.start), end: findToken(own, position.end - 1) + 1 };
  return buildQueryFromTokens(position, tokens, index);
}

/** The same, where it is known which tokens of their text these are. */
export function buildQueryFromTokens(
  { document, start, end }: SourcePosition,
  range: TokenRange,
  index: InvertedIndex,
): QueryTokens {
  const { tokens } = indexText(document);
  const terms = (from: number, to: number): string[] => tokens.slice(Math.max(0, from), to).map(({ term }) => term);
  const before = terms(range.start - contextLength, range.start);
  const after = terms(range.end, range.end + contextLength);
  return toQuery(document.normalized.text.slice(start, end), [before, terms(range.start, range.end), after], index);
}

function toQuery(
  quote: string,
  [before, inside, after]: readonly [before: readonly string[], inside: readonly string[], after: readonly string[]],
  index: InvertedIndex,
): QueryTokens {
  const words = tokenize(quote);
  return {
    terms: [...before, ...inside, ...after].map((term) => ({ term, weight: logOddsWeight(index, term) })),
    quoteTerms: { start: before.length, end: before.length + inside.length },
    quote,
    opening: quote.slice(0, words[0]?.start),
    closing: quote.slice(words.at(-1)?.end ?? quote.length),
  };
}
