import type { Catalogue } from '../../i18n/catalogue.ts';
import { announcementStatuses, publishedStatus } from '../../model/announcement-status.ts';
import type { Term } from '../../i18n/codebook.ts';
import { toText } from '../../i18n/sentence.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import type { FacetName } from '../../timeline/view/facets.ts';
import { countValues, facetNames } from '../../timeline/view/facets.ts';
import { facetsOf, statesOf } from '../../timeline/view/row-facets.ts';

/** One choice of a filter, and how many rows it shows. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A filter of the timeline as a page offers it. */
export interface FacetControl {
  readonly name: FacetName;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

/** The filters of a timeline with the values that its rows have: closed lists in their own order, names by alphabet. */
export function makeTimelineFilters(
  rows: readonly TimelineRow[],
  library: Pick<Library, 'actors' | 'engagements'>,
  words: Catalogue,
): FacetControl[] {
  const facets = rows.map((row) => facetsOf(row, library));
  return facetNames.flatMap((name): FacetControl[] => {
    const options = [...countValues(facets, name)].map(([value, count]) => ({ value, count }));
    const labels = labelsOf(
      name,
      rows,
      options.map(({ value }) => value),
      library,
      words,
    );
    const order = [...labels.keys()];
    const labelled = options
      .map((option) => ({ ...option, label: labels.get(option.value) ?? option.value }))
      .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
    return labelled.length > 0 ? [{ name, label: words.timelinePage.filters[name], options: labelled }] : [];
  });
}

function labelsOf(
  name: FacetName,
  rows: readonly TimelineRow[],
  values: readonly string[],
  library: Pick<Library, 'actors'>,
  { codebook, lang, shared }: Catalogue,
): Map<string, string> {
  const nameOf = (id: string): string => getOrThrow(library.actors, id).name;
  switch (name) {
    case 'between':
      return byLabel(
        values.map((pair) => [pair, toText(shared.and(statesOf(pair).map((id) => [nameOf(id)])), lang)]),
        lang,
      );
    case 'actor':
      return byLabel(
        rows.flatMap(actorsOf).map((actor) => [actor.id, actor.name]),
        lang,
      );
    case 'article':
      return byLabel(
        rows.flatMap((row) => (row.kind === 'announcement' ? [[row.article, row.articleTitle]] : [])),
        lang,
      );
    case 'channel':
      return terms(codebook.channels);
    case 'kind':
      return terms({ ...codebook.announcementKinds, ...codebook.engagementKinds });
    case 'status':
      return new Map(announcementStatuses.map((status) => [publishedStatus(status), codebook.statuses[status].label]));
  }
}

function actorsOf(row: TimelineRow): readonly { readonly id: string; readonly name: string }[] {
  if (row.kind === 'announcement') return [...row.by, ...(row.to ? [row.to] : []), ...row.with];
  return row.participants.flatMap(({ id, name, side }) => [{ id, name }, ...(side ? [side] : [])]);
}

function byLabel(labels: readonly (readonly [string, string])[], lang: string): Map<string, string> {
  return new Map([...labels].sort(([, a], [, b]) => a.localeCompare(b, lang)));
}

function terms(vocabulary: Readonly<Record<string, Term>>): Map<string, string> {
  return new Map(Object.entries(vocabulary).map(([value, { label }]) => [value, label]));
}
