import type { Cell } from '../csv.ts';
import { toCsv } from '../csv.ts';
import type { ClaimRecord } from './claim-record.ts';
import { toClaimRecord } from './claim-record.ts';
import type { ExportedClaims } from './exported-claims.ts';

interface ClaimColumn {
  /** The field of the JSON that the column gives, for what it means. */
  readonly field: string;
  readonly cell: (record: ClaimRecord) => Cell;
}

/** The columns in their order. A new one is one line here. */
export const claimColumns: Readonly<Record<string, ClaimColumn>> = {
  id: { field: 'id', cell: ({ id }) => id },
  url: { field: 'url', cell: ({ url }) => url },
  number: { field: 'number', cell: ({ number }) => number },
  article: { field: 'article.slug', cell: ({ article }) => article.slug },
  said: { field: 'article.said', cell: ({ article }) => article.said },
  writers: { field: 'article.writers', cell: ({ article }) => article.writers.join('; ') },
  as_of: { field: 'article.asOf', cell: ({ article }) => article.asOf },
  statement: { field: 'statement', cell: ({ statement }) => statement },
  quotation: { field: 'quotation', cell: ({ quotation }) => quotation },
  lang: { field: 'lang', cell: ({ lang }) => lang },
  type: { field: 'type', cell: ({ type }) => type },
  voice: { field: 'voice', cell: ({ voice }) => voice },
  speakers: { field: 'speakers', cell: ({ speakers }) => names(speakers) },
  hedge: { field: 'hedge', cell: ({ hedge }) => hedge },
  band: { field: 'likelihood.band', cell: ({ likelihood }) => likelihood?.band },
  band_from: { field: 'likelihood.from', cell: ({ likelihood }) => likelihood?.from },
  band_to: { field: 'likelihood.to', cell: ({ likelihood }) => likelihood?.to },
  condition: { field: 'condition', cell: ({ condition }) => condition },
  asked_of: { field: 'askedOf', cell: ({ askedOf }) => names(askedOf) },
  about: { field: 'about', cell: ({ about }) => names(about) },
  topics: { field: 'topics', cell: ({ topics }) => topics.join('; ') },
  supports: { field: 'supports', cell: ({ supports }) => supports.join('; ') },
  qualifies: { field: 'qualifies', cell: ({ qualifies }) => qualifies.join('; ') },
  opposes: { field: 'opposes', cell: ({ opposes }) => opposes.join('; ') },
  resolution: { field: 'resolution', cell: ({ resolution }) => resolution },
  verdict: { field: 'verdict', cell: ({ verdict }) => verdict },
  verdict_day: { field: 'outcomes[].date', cell: ({ outcomes }) => outcomes.at(-1)?.date },
  verdict_reading: { field: 'outcomes[].reading', cell: ({ outcomes }) => yesOrNo(outcomes.at(-1)?.reading) },
  condition_held: {
    field: 'outcomes[].conditionHeld',
    cell: ({ outcomes }) => yesOrNo(outcomes.at(-1)?.conditionHeld),
  },
  verdict_note: { field: 'outcomes[].note', cell: ({ outcomes }) => outcomes.at(-1)?.note },
  verdict_sources: {
    field: 'outcomes[].sources[].url',
    cell: ({ outcomes }) =>
      outcomes
        .at(-1)
        ?.sources.map(({ url }) => url)
        .join(' '),
  },
};

/** Claims as CSV, one a line, each with the newest of its verdicts. */
export function toClaimsCsv(exported: ExportedClaims): string {
  return toCsv(
    Object.fromEntries(Object.entries(claimColumns).map(([name, { cell }]) => [name, cell])),
    exported.claims.map((claim) => toClaimRecord(claim, exported)),
  );
}

function names(actors: readonly { readonly name: string }[]): string {
  return actors.map(({ name }) => name).join('; ');
}

function yesOrNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}
