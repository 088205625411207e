import { claimContext, claimGraph } from './claim-json-ld.ts';
import type { ExportedClaims } from './exported-claims.ts';

/** Claims as one JSON-LD document: a schema.org `Claim` for each, a `ClaimReview` for each check of a fact. */
export function toClaimsJsonLd(exported: ExportedClaims): string {
  const document = {
    '@context': claimContext(exported),
    '@graph': exported.claims.flatMap((claim) => claimGraph(claim, exported)),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
