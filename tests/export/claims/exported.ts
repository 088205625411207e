import type { ExportedClaims } from '../../../src/export/claims/exported-claims.ts';
import { collectClaims } from '../../../src/export/claims/exported-claims.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Library } from '../../../src/model/library.ts';
import { library } from '../../support/fixture-library.ts';
import { site } from '../timeline/exported.ts';

export { library };

/** The claims of the fixtures' article. */
export const claims: ExportedClaims = collectClaims(library, {}, site);

/** The same claims, each changed. */
export function changed(change: (claim: Claim) => Partial<Claim>, within: Library = library): ExportedClaims {
  const articles = [...within.articles].map(
    ([slug, article]) =>
      [slug, { ...article, claims: article.claims.map((claim) => ({ ...claim, ...change(claim) })) }] as const,
  );
  return collectClaims({ ...within, articles: new Map(articles) }, {}, site);
}

/** The same claims with other words wherever an editor writes words. */
export function reworded(words: string): ExportedClaims {
  const sources = new Map(
    [...library.sources].map(([id, source]) => [id, { ...source, title: words, publisher: words }]),
  );
  return changed(
    ({ outcomes }) => ({ statement: words, note: words, outcomes: outcomes.map((each) => ({ ...each, note: words })) }),
    { ...library, sources },
  );
}
