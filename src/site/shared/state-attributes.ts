import type { Dated } from '../../model/dated.ts';
import { isoDay } from '../../model/day.ts';

/** Attributes of an element that shows a state: the days it held, and that it is not shown where it is past. */
export interface DatedAttributes {
  readonly 'data-from'?: string;
  readonly 'data-until'?: string;
  readonly hidden?: true;
}

/** What tells a page's script on which days to show an element; without scripts only the newest state is seen. */
export function datedAttributes({ from, until }: Omit<Dated<unknown>, 'value'>): DatedAttributes {
  return {
    ...(Number.isFinite(from) && { 'data-from': isoDay(from) }),
    ...(until !== undefined && { 'data-until': isoDay(until), hidden: true }),
  };
}

/** The attributes of a part that stands inside what is known from the first of these states on: that day need not be said again. */
export function datedWithin(
  [first]: readonly Dated<unknown>[],
  { from, until }: Omit<Dated<unknown>, 'value'>,
): DatedAttributes {
  return datedAttributes({ from: from === first?.from ? -Infinity : from, until });
}

/** The attribute of an element that shows what is the same in all states: the day of the first; none where there are none. */
export function knownFrom([first]: readonly Dated<unknown>[] = []): DatedAttributes {
  return first ? datedAttributes({ from: first.from }) : {};
}
