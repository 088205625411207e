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

/** A range that has begun. */
interface Open<Range extends TextRange> {
  readonly range: Range;
  readonly start: number;
  /** Where the whole range ends, which this piece may fall short of. */
  readonly end: number;
  readonly first: boolean;
  /** Where the first ends of it and of all that it lies in: no further does this piece reach. */
  readonly nextEnd: number;
  readonly children: Nested<Range>[];
}

/**
 * Nests ranges over a text of `length` characters. Of two ranges that cross, the one that begins later is cut where the
 * earlier one ends. Of two that begin together the longer is outside; of two equal ones, the first given. The text
 * nodes, read in order, are the whole text. A range that holds no characters of the text is left out.
 *
 * One pass from the first character to the last: its time grows with the number of pieces.
 */
export function nestRanges<Range extends TextRange>(ranges: readonly Range[], length: number): Nested<Range>[] {
  const nodes: Nested<Range>[] = [];
  const open: Open<Range>[] = [];
  let cursor = 0;
  const siblings = (): Nested<Range>[] => open.at(-1)?.children ?? nodes;
  const nextEnd = (): number => open.at(-1)?.nextEnd ?? Infinity;

  const advanceTo = (offset: number): void => {
    if (cursor < offset) siblings().push({ kind: 'text', start: cursor, end: offset });
    cursor = offset;
  };
  const begin = (range: Range, end: number, first: boolean): void => {
    open.push({ range, start: cursor, end, first, nextEnd: Math.min(end, nextEnd()), children: [] });
  };
  /** Ends the range that ends next, and all within it; what reaches further begins anew behind it. */
  const endNext = (): void => {
    advanceTo(nextEnd());
    const cut: Open<Range>[] = [];
    for (let piece = open.at(-1); piece?.nextEnd === cursor; piece = open.at(-1)) {
      const { range, start, end, first, children } = piece;
      const depth = open.length;
      open.pop();
      siblings().push({ kind: 'range', range, start, end: cursor, first, last: end === cursor, depth, children });
      if (end > cursor) cut.push(piece);
    }
    for (const { range, end } of cut.reverse()) begin(range, end, false);
  };

  const starts = ranges
    .map((range) => ({ range, start: Math.max(0, range.start), end: Math.min(range.end, length) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { range, start, end } of starts) {
    while (nextEnd() <= start) endNext();
    advanceTo(start);
    begin(range, end, true);
  }
  while (open.length > 0) endNext();
  advanceTo(length);
  return nodes;
}
