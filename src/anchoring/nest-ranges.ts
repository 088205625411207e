import type { TextRange } from '../model/text-range.ts';

/** A text cut up so that every range is one or more elements, properly nested. */
export type Nested<Range extends TextRange> = NestedText | NestedRange<Range>;

export interface NestedText extends TextRange {
  readonly kind: 'text';
}

/** One piece of a range. */
export interface NestedRange<Range extends TextRange> extends TextRange {
  readonly kind: 'range';
  readonly range: Range;
  /** Whether the range begins with this piece. */
  readonly first: boolean;
  /** Whether the range ends with this piece. */
  readonly last: boolean;
  /** How many elements deep, from 1. */
  readonly depth: number;
  readonly children: readonly Nested<Range>[];
}

/**
 * Nests ranges over a text of `length` characters. Of two ranges that cross, the one that begins later is cut where the
 * earlier one ends. Of two that begin together the longer is outside; of two equal ones, the first given. The text
 * nodes, read in order, are the whole text. A range that holds no characters of the text is left out.
 */
export function nestRanges<Range extends TextRange>(ranges: readonly Range[], length: number): Nested<Range>[] {
  const pieces = ranges
    .map((range) => ({ range, start: Math.max(0, range.start), end: Math.min(range.end, length) }))
    .filter(({ start, end }) => start < end)
    .map((piece) => ({ ...piece, first: true, rangeEnd: piece.end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return nest(pieces, 0, length, 1);
}

interface Piece<Range> extends TextRange {
  readonly range: Range;
  readonly first: boolean;
  /** Where the whole range ends, which this piece may fall short of. */
  readonly rangeEnd: number;
}

/**
 * Nests pieces that all lie between `from` and `to`. They are given outermost first and stay so when they are cut: what
 * is cut off an earlier range goes before everything that begins where the cut is.
 */
function nest<Range extends TextRange>(
  pieces: readonly Piece<Range>[],
  from: number,
  to: number,
  depth: number,
): Nested<Range>[] {
  const nodes: Nested<Range>[] = [];
  let cursor = from;
  let waiting = pieces;
  for (let [outer] = waiting; outer !== undefined; [outer] = waiting) {
    const { start, end, range, first, rangeEnd } = outer;
    const within = waiting.slice(1).filter((piece) => piece.start < end);
    const inner = within.map((piece) => ({ ...piece, end: Math.min(piece.end, end) }));
    const cutOff = within.filter((piece) => piece.end > end).map((piece) => ({ ...piece, start: end, first: false }));
    if (cursor < start) nodes.push({ kind: 'text', start: cursor, end: start });
    const children = nest(inner, start, end, depth + 1);
    nodes.push({ kind: 'range', range, start, end, first, last: end === rangeEnd, depth, children });
    cursor = end;
    waiting = [...cutOff, ...waiting.slice(1 + within.length)];
  }
  if (cursor < to) nodes.push({ kind: 'text', start: cursor, end: to });
  return nodes;
}
