/** A claim as the filters see it. */
export interface LedgerEntry {
  readonly key: string;
  /** Page of the ledger that holds its row, from 1. */
  readonly page: number;
  /** `name=value`, several for some names. */
  readonly facets: ReadonlySet<string>;
}

/** What is asked for: values by filter, and the filter by which to sort. */
export interface LedgerState {
  readonly filters: ReadonlyMap<string, string>;
  /** Empty for the order of the texts. */
  readonly sort: string;
}

/** The state that an address asks for. Names that are no filter of this page are let be. */
export function stateOf(search: string, names: readonly string[]): LedgerState {
  const asked = new URLSearchParams(search);
  const filters = names.flatMap((name) => {
    const value = asked.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { filters: new Map(filters), sort: asked.get('sort') ?? '' };
}

/** The query of an address that asks for a state; empty where nothing is asked. */
export function searchOf({ filters, sort }: LedgerState): string {
  const asked = new URLSearchParams([...filters]);
  if (sort) asked.set('sort', sort);
  const search = asked.toString();
  return search && `?${search}`;
}

/** The entries that carry every value asked for, sorted; the order of the texts decides between equals. */
export function select(
  entries: readonly LedgerEntry[],
  { filters, sort }: LedgerState,
  rankOf: (name: string, value: string) => number,
): LedgerEntry[] {
  const found = entries.filter((entry) => carries(entry, filters));
  if (!sort) return found;
  const rank = ({ facets }: LedgerEntry) => Math.min(...valuesIn(facets, sort).map((value) => rankOf(sort, value)));
  return found
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** How many entries each value of one filter would leave, with the other filters as they are. */
export function countsOf(
  entries: readonly LedgerEntry[],
  filters: ReadonlyMap<string, string>,
  name: string,
): ReadonlyMap<string, number> {
  const others = new Map([...filters].filter(([other]) => other !== name));
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (!carries(entry, others)) continue;
    for (const value of valuesIn(entry.facets, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function carries({ facets }: LedgerEntry, filters: ReadonlyMap<string, string>): boolean {
  for (const [name, value] of filters) if (!facets.has(`${name}=${value}`)) return false;
  return true;
}

function valuesIn(facets: ReadonlySet<string>, name: string): string[] {
  return [...facets].filter((token) => token.startsWith(`${name}=`)).map((token) => token.slice(name.length + 1));
}
