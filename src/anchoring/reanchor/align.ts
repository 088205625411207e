/*
 * Chapter 4, alignment. Inside a band all terms of the query are laid along the tokens of the text so that the sum of
 * weights kept, less penalties for words changed, lost and added, is greatest. (Needleman and Wunsch 1970, with free
 * ends in the text, confined to a band as by Chao, Pearson and Miller, "Aligning two sequences within a specified
 * diagonal band", CABIOS 8, 1992.)
 */
import { mismatchPenalty } from './inverted-index.ts';
import type { QueryTokens, WeightedTerm } from './inverted-index.ts';
import type { Band } from './seed.ts';
import { tokenSimilarity } from './tokenize.ts';
import type { Token } from './tokenize.ts';

/** What each term of the query was aligned with. */
export interface Alignment {
  /** Number of the token, or -1 where there is none. */
  readonly positions: readonly number[];
  /** How similar term and token are, 0 to 1; 0 where another word stands there. */
  readonly similarities: readonly number[];
}

/** A word of the query without one in the text, or the reverse. A mismatch costs less than one of each. */
export const gapPenalty = -1.5;
/** For an insertion inside the quote: words that came in are laid beside it rather, where both would do. */
const insideQuotePenalty = -0.2;

/** What a term is worth that stands in the text as it was, or nearly. */
export function matchScore(weight: number, similarity: number): number {
  return similarity === 1 ? weight : weight * similarity * 0.8;
}

/** The best alignment of the query in each of some bands. */
export function alignInBands(query: QueryTokens, tokens: readonly Token[], bands: readonly Band[]): Alignment[] {
  const widest = Math.max(0, ...bands.map(({ start, end }) => end - start));
  const table = makeTable(query.terms.length, widest);
  return bands.map((band) => {
    fillTable(table, query, tokens, band);
    return traceBack(table, query.terms.length, tokens.length, band);
  });
}

/**
 * The table of dynamic programming, made once for all bands of a query: to make small typed arrays takes longer than to
 * fill them. In cell (row, column) `row` terms are aligned, and the text is read up to token `row + band.start + column`.
 */
interface Table {
  /** The step that led to each cell. */
  readonly steps: Uint8Array;
  readonly similarities: Float32Array;
  /** The scores of the row in hand and of the one above: none other is asked for. */
  current: Float64Array;
  above: Float64Array;
}

function makeTable(rows: number, width: number): Table {
  const cells = (rows + 1) * width;
  return {
    steps: new Uint8Array(cells),
    similarities: new Float32Array(cells),
    current: new Float64Array(width),
    above: new Float64Array(width),
  };
}

/** A term with a token; a token without a term; a term without a token. */
const [matchStep, insertionStep, deletionStep] = [1, 2, 3] as const;

function fillTable(table: Table, { terms, quoteTerms }: QueryTokens, tokens: readonly Token[], band: Band): void {
  const width = band.end - band.start;
  const { steps, similarities } = table;
  let { current, above } = table;
  above.fill(0);
  for (let row = 1; row <= terms.length; row += 1) {
    const { term, weight } = terms[row - 1] ?? noTerm;
    const isInsideQuote = row > quoteTerms.start && row < quoteTerms.end;
    const insertionPenalty = isInsideQuote ? gapPenalty + insideQuotePenalty : gapPenalty;
    for (let column = 0; column < width; column += 1) {
      const position = row - 1 + band.start + column;
      // Guarded: out-of-range reads of an array deoptimise in V8.
      const token = position >= 0 && position < tokens.length ? tokens[position] : undefined;
      const similarity = token === undefined ? 0 : tokenSimilarity(term, token.term);
      let best = (above[column] ?? 0) + (similarity > 0 ? matchScore(weight, similarity) : mismatchPenalty);
      let step: number = matchStep;
      // A deletion stays at the same token, which in the row above is one column to the right.
      if (column + 1 < width && (above[column + 1] ?? 0) + gapPenalty > best) {
        best = (above[column + 1] ?? 0) + gapPenalty;
        step = deletionStep;
      }
      if (column > 0 && (current[column - 1] ?? 0) + insertionPenalty > best) {
        best = (current[column - 1] ?? 0) + insertionPenalty;
        step = insertionStep;
      }
      current[column] = best;
      steps[row * width + column] = step;
      similarities[row * width + column] = similarity;
    }
    [above, current] = [current, above];
  }
  table.above = above;
  table.current = current;
}

const noTerm: WeightedTerm = { term: '', weight: 0 };

/** Follows the steps back from the best cell of the last row. */
function traceBack({ steps, similarities, above }: Table, rows: number, tokenCount: number, band: Band): Alignment {
  const width = band.end - band.start;
  const scores = above.subarray(0, width);
  const positions = Array<number>(rows).fill(-1);
  const aligned = Array<number>(rows).fill(0);
  let column = scores.indexOf(Math.max(...scores));
  for (let row = rows; row > 0;) {
    const step = steps[row * width + column];
    if (step === insertionStep) {
      column -= 1;
      continue;
    }
    if (step === matchStep) {
      const position = row - 1 + band.start + column;
      positions[row - 1] = position < tokenCount ? Math.max(position, -1) : -1;
      aligned[row - 1] = similarities[row * width + column] ?? 0;
    } else {
      column += 1;
    }
    row -= 1;
  }
  return { positions, similarities: aligned };
}
