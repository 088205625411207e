import type { Catalogue } from '../../i18n/catalogue.ts';
import { toClaimsCsv } from './claims-csv.ts';
import { toClaimsJsonLd } from './claim-json-ld.ts';
import { toClaimsJson } from './claims-json.ts';
import type { ExportedClaims } from './exported-claims.ts';
import { toVerdictFeed } from './verdict-feed.ts';

/** A form in which claims can be taken away. */
export interface ClaimFormat {
  /** What `readout export` calls it, and the catalogue, which says what it holds. */
  readonly name: keyof Catalogue['exporting']['claimFormats'];
  /** Name of its file below the data page. */
  readonly file: string;
  readonly mediaType: string;
  readonly write: (claims: ExportedClaims) => string;
}

/** Every form, in the order in which pages offer them. A new one is one file, one entry here, and its words. */
export const claimFormats: readonly ClaimFormat[] = [
  {
    name: 'claims-csv',
    file: 'claims.csv',
    mediaType: 'text/csv',
    write: toClaimsCsv,
  },
  {
    name: 'claims-json',
    file: 'claims.json',
    mediaType: 'application/json',
    write: toClaimsJson,
  },
  {
    name: 'claims-jsonld',
    file: 'claims.jsonld',
    mediaType: 'application/ld+json',
    write: toClaimsJsonLd,
  },
  {
    name: 'verdicts',
    file: 'verdicts.atom',
    mediaType: 'application/atom+xml',
    write: toVerdictFeed,
  },
];
