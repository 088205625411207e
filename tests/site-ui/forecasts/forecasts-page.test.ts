import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { makeForecastsPages } from '../../../src/site/forecasts/forecasts-page.ts';
import { library } from '../../export/claims/exported.ts';

const made = [...library.articles.values()].flatMap(({ slug, claims }) =>
  claims.filter(({ type }) => type === 'forecast').map(({ id }) => `${slug}-${id}`),
);

describe('the pages of forecasts', () => {
  it.each([1, 7, 19, 20])('hold every forecast once, in order, and the scores first, at %i a page', (onPage) => {
    const pages = makeForecastsPages(library, desk, { onPage });
    const told = pages.flatMap(({ groups }) => groups.flatMap(({ forecasts }) => forecasts.map(({ key }) => key)));
    expect(told).toEqual(made);
    expect(pages).toHaveLength(Math.ceil(made.length / onPage));
    expect(pages.map(({ scores }) => scores !== undefined)).toEqual(pages.map((_, index) => index === 0));
    expect(pages.flatMap(({ groups }) => groups).every(({ all }) => all === made.length)).toBe(true);
  });

  it('list on each page the sources that it cites, and no others', () => {
    for (const { groups, sources } of makeForecastsPages(library, desk, { onPage: 4 })) {
      const cited = groups.flatMap(({ forecasts }) =>
        forecasts.flatMap(({ states }) => states.flatMap(({ value }) => value.history.flatMap((line) => line.sources))),
      );
      expect(new Set(cited)).toEqual(new Set(sources.map(({ number }) => number)));
    }
  });

  it('are none where nothing is foreseen', () => {
    expect(makeForecastsPages({ ...library, articles: new Map() }, desk)).toEqual([]);
  });
});
