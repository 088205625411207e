import type { Catalogue } from '../../i18n/catalogue.ts';
import type { FacetName, FacetedClaim } from '../../model/claim-facets.ts';
import { facetValues, noValue } from '../../model/claim-facets.ts';

/** The filters that show some claims, a value by name. */
export type CrossFilters = Readonly<Partial<Record<FacetName, string>>>;

/** One number of a cross table, with what it counts. */
export interface CrossCell {
  readonly count: number;
  readonly filters: CrossFilters;
}

/** Claims by one facet, downwards, and by another, across; both with sums. */
export interface CrossCount {
  readonly across: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly CrossCell[]; readonly sum: CrossCell }[];
  readonly sums: readonly CrossCell[];
  readonly total: CrossCell;
}

/** Claims by type and voice. Every type and voice stands there, whether anything carries it or not: none is news. */
export function countTypesByVoice(claims: readonly FacetedClaim[], day: string, { codebook }: Catalogue): CrossCount {
  return crossCount(claims, {
    day,
    down: { name: 'type', values: labelsOf(codebook.claimTypes) },
    across: { name: 'voice', values: labelsOf(codebook.voices) },
  });
}

/** Forecasts by band, the surest first, and by the verdict that stood on an ISO day; bands that no forecast carries are left out. */
export function countBandsByVerdict(
  claims: readonly FacetedClaim[],
  day: string,
  { codebook, claims: { without } }: Catalogue,
): CrossCount {
  const bands = [...labelsOf(codebook.likelihoods).reverse(), [noValue, without.band] as const];
  const used = new Set(claims.filter(isForecast).flatMap(({ facets }) => facets.band));
  return crossCount(claims, {
    day,
    filters: { type: 'forecast' },
    down: { name: 'band', values: bands.filter(([value]) => used.has(value)) },
    across: { name: 'verdict', values: [...labelsOf(codebook.verdicts), [noValue, without.verdict]] },
  });
}

function isForecast({ facets }: FacetedClaim): boolean {
  return facets.type.includes('forecast');
}

type Labels = readonly (readonly [value: string, label: string])[];

function labelsOf(vocabulary: Readonly<Record<string, { readonly label: string }>>): [string, string][] {
  return Object.entries(vocabulary).map(([value, { label }]) => [value, label]);
}

interface CrossAxes {
  readonly day: string;
  readonly filters?: CrossFilters;
  readonly down: { readonly name: FacetName; readonly values: Labels };
  readonly across: { readonly name: FacetName; readonly values: Labels };
}

function crossCount(claims: readonly FacetedClaim[], { day, filters = {}, down, across }: CrossAxes): CrossCount {
  const cell = (more: CrossFilters): CrossCell => {
    const all = { ...filters, ...more };
    const asked = Object.entries(all) as [FacetName, string][];
    const carries = (claim: FacetedClaim) =>
      asked.every(([name, value]) => facetValues(claim, name, day).includes(value));
    return { filters: all, count: claims.filter(carries).length };
  };
  return {
    across: across.values.map(([, label]) => label),
    rows: down.values.map(([value, label]) => ({
      label,
      cells: across.values.map(([other]) => cell({ [down.name]: value, [across.name]: other })),
      sum: cell({ [down.name]: value }),
    })),
    sums: across.values.map(([value]) => cell({ [across.name]: value })),
    total: cell({}),
  };
}
