import { isoDay } from '../../model/day.ts';
import type { Valid } from '../../model/valid-time.ts';

/** Attributes of an element that shows a state: the days it held, and that it is not shown where it is past. */
export interface ValidAttributes {
  readonly 'data-from'?: string;
  readonly 'data-until'?: string;
  readonly hidden?: true;
}

/** What tells a page's script on which days to show an element; without scripts only the newest state is seen. */
export function validAttributes({ from, until }: Omit<Valid<unknown>, 'value'>): ValidAttributes {
  return {
    ...(Number.isFinite(from) && { 'data-from': isoDay(from) }),
    ...(until !== undefined && { 'data-until': isoDay(until), hidden: true }),
  };
}

/** The attributes of a part that stands inside what is known from the first of these states on: that day need not be said again. */
export function validAttributesWithin(
  [first]: readonly Valid<unknown>[],
  { from, until }: Omit<Valid<unknown>, 'value'>,
): ValidAttributes {
  return validAttributes({ from: from === first?.from ? -Infinity : from, until });
}

/** The attribute of an element that shows what is the same in all states: the day of the first; none where there are none. */
export function knownFrom([first]: readonly Valid<unknown>[] = []): ValidAttributes {
  return first ? validAttributes({ from: first.from }) : {};
}
