import type { FacetedClaim } from '../../model/claim-facets.ts';

/** A claim's facets as one attribute carries them: `type=forecast voice=own topic=trade topic=finance`. */
export function facetTokens({ facets }: FacetedClaim): string {
  return Object.entries(facets)
    .flatMap(([name, values]) => values.map((value) => `${name}=${value}`))
    .join(' ');
}

/** Its verdicts, oldest first: `2023-07-19=partly 2023-11-15=borne-out`. */
export function verdictTokens({ verdicts }: FacetedClaim): string {
  return verdicts.map(([from, verdict]) => `${from}=${verdict}`).join(' ');
}
