import type { Day } from './day.ts';

/** What something was from one day until another, which is excluded; the newest state has no end. */
export interface Dated<T> {
  readonly from: Day;
  readonly until?: Day | undefined;
  readonly value: T;
}

/**
 * The states that something went through, oldest first, from what it was at each of several moments in order of their
 * days. Moments at which it was the same are one state; before it was there at all there is none.
 */
export function datedStates<M extends { readonly day: Day }, T>(
  moments: readonly M[],
  valueAt: (moment: M) => T | undefined,
): Dated<T>[] {
  const states: Dated<T>[] = [];
  let before: string | undefined;
  for (const moment of moments) {
    const value = valueAt(moment);
    const now = JSON.stringify(value);
    if (now === before) continue;
    before = now;
    const last = states.at(-1);
    if (last && last.until === undefined) states[states.length - 1] = { ...last, until: moment.day };
    if (value !== undefined) states.push({ from: moment.day, value });
  }
  return states;
}

/** States of a part of something, from the states of the whole. */
export function partStates<T, P>(states: readonly Dated<T>[], partOf: (value: T) => P | undefined): Dated<P>[] {
  return datedStates(
    states.map(({ from, value }) => ({ day: from, value })),
    ({ value }) => partOf(value),
  );
}

/** Whether a state held on a day. Works on day numbers and on ISO days alike. */
export function holdsOn<D extends number | string>(
  { from, until }: { from: D; until?: D | undefined },
  day: D,
): boolean {
  return from <= day && (until === undefined || day < until);
}
