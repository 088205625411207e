import type { Day } from './day.ts';

/**
 * A state with its valid time: what something was from one day until another, which is excluded; the newest has no end.
 * The term is that of temporal databases (Jensen and Snodgrass, "Temporal Data Management", IEEE TKDE 11, 1999).
 */
export interface Valid<T> {
  readonly from: Day;
  readonly until?: Day | undefined;
  readonly value: T;
}

/**
 * The states that something went through, oldest first, from what it was in each of several snapshots, in order of their
 * days. Snapshots in which it was the same make one state (temporal coalescing); before it was there at all there is none.
 */
export function coalesceStates<M extends { readonly day: Day }, T>(
  snapshots: readonly M[],
  valueAt: (snapshot: M) => T | undefined,
): Valid<T>[] {
  const states: Valid<T>[] = [];
  let before: string | undefined;
  for (const snapshot of snapshots) {
    const value = valueAt(snapshot);
    const now = JSON.stringify(value);
    if (now === before) continue;
    before = now;
    const last = states.at(-1);
    if (last && last.until === undefined) states[states.length - 1] = { ...last, until: snapshot.day };
    if (value !== undefined) states.push({ from: snapshot.day, value });
  }
  return states;
}

/** States of a part of something, from the states of the whole. */
export function mapStates<T, P>(states: readonly Valid<T>[], partOf: (value: T) => P | undefined): Valid<P>[] {
  return coalesceStates(
    states.map(({ from, value }) => ({ day: from, value })),
    ({ value }) => partOf(value),
  );
}

/** Whether a state held on a day. Works on day numbers and on ISO days alike. */
export function isValidOn<D extends number | string>(
  { from, until }: { from: D; until?: D | undefined },
  day: D,
): boolean {
  return from <= day && (until === undefined || day < until);
}
