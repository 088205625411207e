import { toClaimsCsv } from './claims-csv.ts';
import { toClaimsJsonLd } from './claims-json-ld.ts';
import { toClaimsJson } from './claims-json.ts';
import type { ExportedClaims } from './exported-claims.ts';
import { toVerdictFeed } from './verdict-feed.ts';

/** A form in which claims can be taken away. */
export interface ClaimFormat {
  /** What `readout export` calls it. */
  readonly name: string;
  /** Name of its file below the data page. */
  readonly file: string;
  readonly label: string;
  readonly mediaType: string;
  /** What it holds, in a sentence. */
  readonly holds: string;
  readonly write: (claims: ExportedClaims) => string;
}

/** Every form, in the order in which pages offer them. A new one is one file and one entry here. */
export const claimFormats: readonly ClaimFormat[] = [
  {
    name: 'claims-csv',
    file: 'claims.csv',
    label: 'CSV',
    mediaType: 'text/csv',
    holds: 'Every claim, one a line, with the verdict that stands, for spreadsheets (CSV, RFC 4180).',
    write: toClaimsCsv,
  },
  {
    name: 'claims-json',
    file: 'claims.json',
    label: 'JSON',
    mediaType: 'application/json',
    holds:
      'Every claim with its quotation, relations, verdict history and sources, and what the texts leave out (JSON, with a JSON Schema).',
    write: toClaimsJson,
  },
  {
    name: 'claims-jsonld',
    file: 'claims.jsonld',
    label: 'JSON-LD',
    mediaType: 'application/ld+json',
    holds:
      'A schema.org Claim for every claim, and a ClaimReview for every settled check of a fact that others claimed; never for a forecast or a judgement.',
    write: toClaimsJsonLd,
  },
  {
    name: 'verdicts',
    file: 'verdicts.atom',
    label: 'feed of verdicts',
    mediaType: 'application/atom+xml',
    holds: 'The newest hundred verdicts, each with its day, for feed readers (Atom, RFC 4287).',
    write: toVerdictFeed,
  },
];
