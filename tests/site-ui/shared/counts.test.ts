import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { tagsSchema } from '../../../src/model/tags.ts';
import { countArticles } from '../../../src/site/shared/counts.ts';

const day = '2024-01-01';
const claim = (id: string, type: string, voice: unknown, verdicts: readonly string[]) => ({
  id,
  quote: 'words',
  statement: 'Something.',
  type,
  voice,
  outcomes: verdicts.map((verdict) => ({ date: day, verdict, note: 'Seen.' })),
});

const article = tagsSchema.parse({
  title: 'T',
  description: 'D',
  lang: 'en',
  text: { kind: 'original' },
  published: day,
  asOf: day,
  claims: [
    claim('a', 'forecast', 'own', ['open', 'borne-out']),
    claim('b', 'forecast', 'unnamed', []),
    claim('c', 'demand', { speaksFor: ['x'] }, ['partly']),
  ],
  visits: [{ id: 'v', quote: 'w', kind: 'visit', basis: 'agreed', by: ['x'], outcome: { status: 'held' } }],
});

describe('countArticles', () => {
  const counts = countArticles([{ ...article, announcements: article.visits }], { engagements: new Map() }, desk);

  it('counts claims by voice and type', () => {
    expect(counts.claims).toBe(3);
    expect(counts.byVoice.map(({ value, count }) => [value, count])).toEqual([
      ['own', 1],
      ['unnamed', 1],
      ['speaksFor', 1],
    ]);
    expect(counts.byType.map(({ value, count }) => [value, count])).toEqual([
      ['forecast', 2],
      ['demand', 1],
    ]);
  });

  it('takes the newest verdict of a forecast and leaves other claims out', () => {
    expect(counts.forecasts).toBe(2);
    expect(counts.forecastsByVerdict).toMatchObject([{ value: 'borne-out', label: 'borne out', count: 1 }]);
    expect(counts.forecastsUntracked).toBe(1);
  });

  it('counts promises by what came of them', () => {
    expect(counts.announcementsByStatus).toMatchObject([{ value: 'held', label: 'held', count: 1 }]);
  });
});
