/** What rows can be filtered by, in the order in which the controls ask; each is also a name in the address. */
export const facetNames = ['article', 'between', 'actor', 'channel', 'kind', 'status'] as const;
export type FacetName = (typeof facetNames)[number];

/** The values of one row. An engagement has no status; it belongs to the articles whose promises it settled. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

/** One value for each name; without one, every row will do. */
export type Filter = Readonly<Partial<Record<FacetName, string>>>;

/** Whether a row passes every part of a filter; `except` one, to count what another choice would show. */
export function passes(facets: Facets, filter: Filter, except?: FacetName): boolean {
  return facetNames.every((name) => {
    const wanted = filter[name];
    return wanted === undefined || name === except || facets[name].includes(wanted);
  });
}

/** How many rows each value of a facet would show, the rest of the filter given. */
export function countValues(rows: readonly Facets[], name: FacetName, filter: Filter = {}): Map<string, number> {
  const counts = new Map<string, number>();
  for (const facets of rows) {
    if (!passes(facets, filter, name)) continue;
    for (const value of facets[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
