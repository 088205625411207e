import { describe, expect, it } from 'vitest';
import { toClaimsJsonLd } from '../../../src/export/claims/claim-json-ld.ts';
import type { ExportedClaims } from '../../../src/export/claims/exported-claims.ts';
import { collectClaims } from '../../../src/export/claims/exported-claims.ts';
import { claimTypes } from '../../../src/model/vocabulary.ts';
import { site } from '../timeline/exported.ts';
import { changed, claims, library } from './exported.ts';

type Node = Readonly<Record<string, unknown>>;
const graphOf = (exported: ExportedClaims) =>
  (JSON.parse(toClaimsJsonLd(exported)) as { '@graph': readonly Node[] })['@graph'];
const reviewsOf = (exported: ExportedClaims) => graphOf(exported).filter((node) => node['@type'] === 'ClaimReview');
const settled = [{ date: '2024-01-01', verdict: 'borne-out' as const, reading: false, note: 'Seen.', sources: [] }];

describe('claims as JSON-LD', () => {
  it('are a Claim each, at the address of the passage', () => {
    const nodes = graphOf(claims).filter((node) => node['@type'] === 'Claim');
    expect(nodes.map((node) => node['@id'])).toEqual(
      claims.claims.map(({ claim, article }) => site.passage(article.slug, claim.id)),
    );
  });

  it('name voices, verdicts and relations by the codebook’s own addresses', () => {
    const found = graphOf(claims).find(
      (node) => node['@id'] === site.passage('re-engagement-after-beijing', 'new-round'),
    );
    expect(found).toMatchObject({
      voice: 'https://example.org/site/method/#voice-own',
      likelihood: 'https://example.org/site/method/#likelihood-likely',
      verdict: 'https://example.org/site/method/#verdict-borne-out',
      supports: [site.passage('re-engagement-after-beijing', 'trip-importance')],
      author: [{ name: 'Sun Chenghao' }, { name: 'Su Liuqiang' }],
      datePublished: '2023-06-21',
    });
  });

  it('review, in the first article, the two settled checks of facts', () => {
    expect(reviewsOf(claims).map((node) => node['itemReviewed'])).toEqual(
      ['output-gap-shrinks', 'us-must-cooperate'].map((id) => ({
        '@id': site.passage('re-engagement-after-beijing', id),
      })),
    );
    expect(reviewsOf(claims)[0]).toMatchObject({
      author: { name: 'Readout' },
      reviewRating: { ratingValue: 1, worstRating: 1, bestRating: 3, alternateName: 'not borne out' },
    });
  });

  it.each(claimTypes)('review a settled %s of others only where it is one of facts', (type) => {
    const factual = ['description', 'explanation'].includes(type);
    const all = changed(() => ({ type, voice: 'own', outcomes: settled }));
    expect(reviewsOf(all)).toHaveLength(factual ? all.claims.length : 0);
  });

  it('review nothing that nobody is named for, that is unsettled, or that the site itself says', () => {
    const description = { type: 'description' as const, outcomes: settled };
    expect(reviewsOf(changed(() => ({ ...description, voice: 'unnamed' })))).toEqual([]);
    expect(reviewsOf(changed(() => ({ ...description, voice: { speaksFor: ['china'] } })))).toEqual([]);
    const open = settled.map((outcome) => ({ ...outcome, verdict: 'open' as const }));
    expect(reviewsOf(changed(() => ({ ...description, voice: 'own', outcomes: open })))).toEqual([]);
    const ours = [...changed(() => ({ ...description, voice: 'own' })).library.articles].map(
      ([slug, article]) => [slug, { ...article, text: { kind: 'original' as const } }] as const,
    );
    expect(reviewsOf(collectClaims({ ...library, articles: new Map(ours) }, {}, site))).toEqual([]);
  });
});
