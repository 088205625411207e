import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDay } from '../../i18n/format-day.ts';
import type { FacetName } from '../../model/claim-facets.ts';
import { facetNames, facetValues, noValue } from '../../model/claim-facets.ts';
import type { ClaimGroup } from '../../model/claim-groups.ts';
import { groupClaims, readOrder, sliceGroups } from '../../model/claim-groups.ts';
import type { LedgerKind } from '../../model/claim-index.ts';
import type { ClaimTally } from '../../model/claim-tally.ts';
import { tallyClaims } from '../../model/claim-tally.ts';
import type { Day } from '../../model/day.ts';
import { isoDay, parseDayOrThrow } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import { pagePaths } from '../../model/site-paths.ts';
import { newestAsOf } from '../../timeline/rows.ts';
import { actorLink } from '../notes/claim-note.ts';
import type { Count } from '../shared/counts.ts';
import { countBy } from '../shared/counts.ts';
import type { ClaimRow } from './claim-row.ts';
import { topicLabel } from './claim-row.ts';
import type { LedgerLabels } from './ledger-labels.ts';
import { ledgerLabels } from './ledger-labels.ts';

/** A filter with what it can be set to, and how many claims of the whole ledger carry each value. */
export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly Count[];
}

/** Every value that one page of a ledger shows: claims in groups, by what came of them. */
export interface LedgerPage {
  readonly of: LedgerKind;
  readonly total: number;
  readonly asOf: string;
  /** What this page lists, in the order of the ledger. */
  readonly rows: readonly ClaimRow[];
  /** Every claim of the ledger, in the order of the texts. */
  readonly all: readonly ClaimRow[];
  readonly facets: readonly Facet[];
  /** The rows in the groups of the ledger; the counts are those of whole groups, whatever falls on this page. */
  readonly groups: readonly ClaimGroup<ClaimRow>[];
  readonly labels: LedgerLabels;
  readonly tally: ClaimTally;
  /** Whether there is more than one article, so that each row has to name its own. */
  readonly several: boolean;
  /** The days on which something changed, thinned for the slider. */
  readonly changeDays: readonly Day[];
  /** The day on which the oldest text appeared: what was there from then on always was. */
  readonly first: Day;
  readonly page: number;
  /** Path of each page of the ledger. */
  readonly pages: readonly string[];
  /** Rows on each. */
  readonly onPage: number;
}

/** Days at which the slider stops, at most: a browser has few more pixels for it, and any other day can be typed. */
const mostStops = 400;

/** What a ledger is of, where it stands, and how much of it on a page. */
interface LedgerPlace {
  readonly of: LedgerKind;
  readonly path: string;
  readonly onPage: number;
}

/** A ledger page by page; one empty page where it has no rows. */
export function makeLedgerPages(
  rows: readonly ClaimRow[],
  { of, path, onPage }: LedgerPlace,
  { library, words }: { readonly library: Library; readonly words: Catalogue },
): LedgerPage[] {
  const days = changeDaysOf(rows, library);
  const newest = isoDay(days.at(-1) ?? 0);
  const groups = groupClaims(rows, readOrder(''), newest);
  const shared = {
    ...{ of, onPage },
    total: rows.length,
    all: rows,
    asOf: formatDay(days.at(-1) ?? 0, words.lang),
    tally: tallyClaims(rows, newest),
    several: library.articles.size > 1,
    labels: ledgerLabels(words),
    facets: facetsOf(rows, { library, words, day: newest }),
    changeDays: thinned(days, mostStops),
    first: days[0] ?? 0,
    pages: pagePaths(path, rows.length, onPage),
  };
  return shared.pages.map((_, index) => {
    const here = sliceGroups(groups, index * onPage, (index + 1) * onPage);
    return { ...shared, rows: here.flatMap(({ claims }) => claims), groups: here, page: index + 1 };
  });
}

/** The days on which the ledger changes, oldest first: texts appear, verdicts are given, outcomes were last checked. */
function changeDaysOf(rows: readonly ClaimRow[], { articles }: Library): Day[] {
  if (rows.length === 0) return [];
  const told = new Set(rows.flatMap(({ facets }) => facets.article));
  const first = Math.min(...rows.map(({ from }) => from));
  const last = newestAsOf([...articles.values()].filter(({ slug }) => told.has(slug)));
  const days = rows.flatMap(({ from, verdicts: given }) => [from, ...given.map(([date]) => parseDayOrThrow(date))]);
  return [...new Set([...days, last])].filter((day) => day >= first && day <= last).sort((a, b) => a - b);
}

/** At most so many of the days, evenly, with the first and the last. */
export function thinned(days: readonly Day[], most: number): Day[] {
  if (days.length <= most) return [...days];
  return Array.from({ length: most }, (_, index) => days[Math.round((index * (days.length - 1)) / (most - 1))] ?? 0);
}

interface FacetContext {
  readonly library: Library;
  readonly words: Catalogue;
  /** ISO day on which the values are counted. */
  readonly day: string;
}

function facetsOf(rows: readonly ClaimRow[], context: FacetContext): Facet[] {
  const { words, day } = context;
  const all = facetNames.map((name): Facet => {
    const used = new Set(rows.flatMap((row) => facetValues(row, name, day)));
    const ever = name === 'verdict' ? new Set(rows.flatMap((row) => row.verdicts.map(([, verdict]) => verdict))) : used;
    const terms = Object.entries(vocabularyOf(name, used, context));
    const counts = countBy(rows, Object.fromEntries(terms), (row) => facetValues(row, name, day));
    const counted = new Map(counts.map((count) => [count.value, count]));
    // A verdict that stood once is a value of earlier days.
    const values = terms
      .filter(([value]) => used.has(value) || ever.has(value))
      .map(([value, { label }]) => counted.get(value) ?? { value, label, count: 0 });
    return { name, label: words.claims.facets[name], values };
  });
  // A filter that has nothing to tell apart is left out.
  return all.filter(({ values }) => values.length > 1);
}

type Labels = Readonly<Record<string, { readonly label: string }>>;

/** What a facet's values are called, in the order in which a filter offers them. */
function vocabularyOf(name: FacetName, used: ReadonlySet<string>, { library, words }: FacetContext): Labels {
  const { codebook, claims } = words;
  const labelled = (labelOf: (value: string) => string): Labels => {
    const named = [...used].map((value) => ({ value, label: labelOf(value) }));
    named.sort((a, b) => a.label.localeCompare(b.label, words.lang));
    return Object.fromEntries(named.map(({ value, label }) => [value, { label }]));
  };
  switch (name) {
    case 'type':
      return codebook.claimTypes;
    case 'voice':
      return codebook.voices;
    case 'actor':
      return labelled((id) => actorLink(id, library).text);
    case 'topic':
      return labelled(topicLabel);
    case 'band':
      return { ...codebook.likelihoods, [noValue]: { label: claims.without.band } };
    case 'verdict':
      return { ...codebook.verdicts, [noValue]: { label: claims.without.verdict } };
    case 'article':
      return labelled((slug) => getOrThrow(library.articles, slug).title);
  }
}
