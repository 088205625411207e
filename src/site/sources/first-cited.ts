import type { Day } from '../../model/day.ts';

/** By a source's number in the page's list: the day from which something that is shown rests on it. */
export function firstCited(
  cited: readonly { readonly from: Day; readonly numbers: readonly number[] }[],
): Map<number, Day> {
  const first = new Map<number, Day>();
  for (const { from, numbers } of cited) {
    for (const number of numbers) first.set(number, Math.min(from, first.get(number) ?? Infinity));
  }
  return first;
}
