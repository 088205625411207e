import type { Catalogue } from '../../i18n/catalogue.ts';
import type { FacetName } from '../../model/claim-facets.ts';
import { facetValues, noValue } from '../../model/claim-facets.ts';
import { groupValues } from '../../model/claim-groups.ts';
import type { OutcomeLook } from '../../model/status-label.ts';
import { verdictTraits } from '../../model/verdict.ts';
import type { ClaimType, Verdict, VoiceKind } from '../../model/vocabulary.ts';
import { verdicts } from '../../model/vocabulary.ts';
import type { ClaimRow } from './claim-row.ts';

/** The filters that show some claims, a value by name. */
export type FigureFilters = Readonly<Partial<Record<FacetName, string>>>;

/** A number of claims, with the filters that show them. */
export interface FigureCount {
  readonly filters: FigureFilters;
  readonly count: number;
  /** What came of them, in words, and its look; no look where they have no verdict. */
  readonly result?: { readonly label: string; readonly look?: OutcomeLook };
}

/** A claim as its shape. */
export interface FigureShape {
  /** How many claims the index has before it. */
  readonly position: number;
  readonly row: ClaimRow;
  readonly look?: OutcomeLook;
}

/** A head of the figure: a type or a voice, with how many claims are of it. */
export interface FigureHead extends FigureCount {
  readonly label: string;
}

/** All claims by type, downwards, and by voice, across: each as its shape where they are few, or numbers by shape. */
export interface ClaimFigure {
  readonly voices: readonly FigureHead[];
  readonly types: readonly (FigureHead & {
    /** One for each voice. */
    readonly cells: readonly { readonly shapes: readonly FigureShape[]; readonly counts: readonly FigureCount[] }[];
  })[];
}

/** Claims that are shown each for itself; of more the figure would be a page of its own. */
const mostShapes = 100;

/** Every type and voice stands in the figure, whether anything carries it or not: none is news. */
export function makeClaimFigure(
  rows: readonly ClaimRow[],
  day: string,
  words: Catalogue,
  { most = mostShapes } = {},
): ClaimFigure {
  const { codebook, claims } = words;
  const placed = rows.map((row, position) => ({ position, row }));
  const countOf = (filters: FigureFilters): FigureCount => ({
    filters,
    count: rows.filter((row) => carries(row, filters, day)).length,
  });
  return {
    voices: (groupValues.voice as readonly VoiceKind[]).map((voice) => ({
      ...countOf({ voice }),
      label: codebook.voices[voice].label,
    })),
    types: (groupValues.type as readonly ClaimType[]).map((type) => ({
      ...countOf({ type }),
      label: claims.kinds[type],
      cells: groupValues.voice.map((voice) => {
        const own = placed.filter(({ row }) => carries(row, { type, voice }, day));
        if (rows.length <= most)
          return { shapes: own.map((each) => ({ ...each, ...lookOn(each.row, day) })), counts: [] };
        // What came of claims once, or later, is counted as well: another day may be asked for.
        const ever = new Set(own.flatMap(({ row }) => [noValue, ...row.verdicts.map(([, verdict]) => verdict)]));
        const counted = groupValues.verdict.filter((verdict) => ever.has(verdict));
        return {
          shapes: [],
          counts: counted.map((verdict) => ({
            ...countOf({ type, voice, verdict }),
            result: isVerdict(verdict)
              ? { label: codebook.verdicts[verdict].label, look: verdictTraits[verdict].look }
              : { label: claims.without.verdict },
          })),
        };
      }),
    })),
  };
}

function carries(row: ClaimRow, filters: FigureFilters, day: string): boolean {
  return Object.entries(filters).every(([name, value]) => facetValues(row, name as FacetName, day).includes(value));
}

function lookOn(row: ClaimRow, day: string): Pick<FigureShape, 'look'> {
  const [verdict = noValue] = facetValues(row, 'verdict', day);
  return isVerdict(verdict) ? { look: verdictTraits[verdict].look } : {};
}

function isVerdict(value: string): value is Verdict {
  return verdicts.some((verdict) => verdict === value);
}
