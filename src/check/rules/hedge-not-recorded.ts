import { breakExample } from '../rule-example.ts';
import { readingOf } from '../../model/hedge.ts';
import type { ArticleRule } from '../subjects.ts';
import { compileWordList } from '../word-list.ts';

export const hedgeNotRecorded: ArticleRule = {
  id: 'hedge/not-recorded',
  severity: 'warning',
  example: breakExample(
    {
      article: `claims:
  - id: pier-ready
    quote: The pier will be ready in May
    statement: Work on the pier ends in May.
    type: forecast
    voice: own
    hedge: will
    likelihood: very-likely
    resolution: Counts if ships moor there by 31 May 2030.
---
The pier will be ready in May.
`,
    },
    {
      article: [
        `hedge: will
    likelihood: very-likely
    resolution: Counts if ships moor there by 31 May 2030.`,
        'resolution: Counts if ships moor there by 31 May 2030.',
      ],
    },
  ),
  *find({ claims, registries, text }) {
    // Whoever “expects” something may be the very matter of the claim; it is no hedge of it.
    const hedging = compileWordList(
      registries.hedges.flatMap(({ band, words }) =>
        band === 'none' ? [] : words.filter((each) => !/^expects?$/.test(each)),
      ),
    );
    const recorded = claims.flatMap(({ tag, anchor }) =>
      tag.hedge !== undefined && anchor.kind === 'exact' ? [anchor] : [],
    );
    for (const { at, tag, anchor } of claims) {
      if (tag.hedge !== undefined || anchor.kind !== 'exact' || !asserting.has(tag.type)) continue;
      const words = text.source.slice(anchor.start, anchor.end);
      for (const { start, end } of hedging.find(words)) {
        // The hedge may be that of a claim within these words.
        const offset = anchor.start + start;
        if (recorded.some((claim) => claim.start <= offset && offset < claim.end)) continue;
        const hedge = words.slice(start, end);
        yield {
          path: [...at, 'quote'],
          message: { key: 'hedgeNotRecorded', id: tag.id, hedge, band: readingOf(hedge, registries.hedges)?.band },
          actual: hedge,
        };
        break;
      }
    }
  },
};

/** What a demand or a promise hedges is told by its type. */
const asserting = new Set<string>(['description', 'explanation', 'evaluation', 'forecast']);
