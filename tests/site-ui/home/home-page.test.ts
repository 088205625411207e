import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import type { Library } from '../../../src/model/library.ts';
import { makeHomePage } from '../../../src/site/home/home-page.ts';
import { library } from '../../support/fixture-library.ts';

const [article] = library.articles.values();

/** The library with so many articles, one published each month, newest first. */
function withArticles(count: number): Library {
  const articles = Array.from({ length: count }, (_, index) => {
    if (!article) throw new Error('The library of the tests has no article');
    const [year, month] = [2026 - Math.floor(index / 12), 12 - (index % 12)];
    const published = `${year}-${String(month).padStart(2, '0')}-01`;
    return { ...article, slug: `text-${index}`, title: `Text ${index}`, published };
  });
  return { ...library, articles: new Map(articles.map((each) => [each.slug, each])) };
}

describe('makeHomePage', () => {
  it('leads with the newest article, and has no lead where none is published', () => {
    expect(makeHomePage(library, desk).lead?.title).toBe(article?.title);
    expect(makeHomePage(withArticles(0), desk)).toMatchObject({ earlier: [], archive: [], lately: [], open: [] });
    expect(makeHomePage(withArticles(0), desk).lead).toBeUndefined();
  });

  it('shows every article once: the newest, four in rows, and the others by quarter', () => {
    const { lead, earlier, archive } = makeHomePage(withArticles(50), desk);
    const archived = archive.flatMap(({ articles }) => articles);
    expect(earlier).toHaveLength(4);
    expect([lead, ...earlier, ...archived].map((each) => each?.title)).toEqual(
      Array.from({ length: 50 }, (_, index) => `Text ${index}`),
    );
    expect(archive[0]).toMatchObject({ year: 2026, quarter: 3 });
    expect(archive.map(({ year, quarter }) => year * 4 + quarter)).toEqual(
      archive.map((_, index) => 2026 * 4 + 3 - index),
    );
  });

  it('tells what came about last, newest first, and only the last of each passage', () => {
    const { lately, lead } = makeHomePage(library, desk);
    expect(lately.map(({ date }) => date)).toEqual(
      lately
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
    expect(new Set(lately.map(({ path }) => path)).size).toBe(lately.length);
    const newest = (lead?.outcomes ?? [])
      .map(({ date = '' }) => date)
      .toSorted()
      .at(-1);
    expect(lately[0]?.date).toBe(newest);
  });

  it('has under each heading only what came out so, and forecasts without a verdict among what is open', () => {
    const { missed, open } = makeHomePage(library, desk);
    expect(missed.length).toBeGreaterThan(0);
    expect(new Set(missed.map(({ result }) => result?.look.shape))).toEqual(new Set(['cross']));
    expect(open.filter(({ result }) => result !== undefined && result.look.shape !== 'ring')).toEqual([]);
    expect(open.some(({ result }) => result === undefined)).toBe(true);
  });

  it('counts each shape of the score line', () => {
    const { lead } = makeHomePage(library, desk);
    const total = (lead?.counts ?? []).reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(lead?.outcomes.length);
    expect(total).toBeGreaterThan(30);
  });
});
