import type { DayRange } from '../../model/day.ts';
import { isoDay, parseDay } from '../../model/day.ts';
import type { FacetName, Filter } from './facets.ts';

/** What of a timeline is shown: some days or all, some rows or all. */
export interface TimelineState {
  readonly view?: DayRange;
  readonly filter: Filter;
}

/** The state that an address asks for. Days that do not exist, or that run backwards, ask for nothing. */
export function readState(search: string, names: readonly FacetName[]): TimelineState {
  const params = new URLSearchParams(search);
  const [from, last] = [parseDay(params.get('from') ?? ''), parseDay(params.get('to') ?? '')];
  const filter = Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  return { ...(from !== undefined && last !== undefined && from <= last && { view: { from, to: last + 1 } }), filter };
}

/** The query of an address with this state in it, and with whatever else it said before. Both days are shown days. */
export function writeState(search: string, { view, filter }: TimelineState, names: readonly FacetName[]): string {
  const params = new URLSearchParams(search);
  const set = (name: string, value: string | undefined): void =>
    value === undefined ? params.delete(name) : params.set(name, value);
  set('from', view && isoDay(Math.round(view.from)));
  set('to', view && isoDay(Math.max(Math.round(view.from), Math.round(view.to) - 1)));
  for (const name of names) set(name, filter[name]);
  const query = params.toString();
  return query && `?${query}`;
}
