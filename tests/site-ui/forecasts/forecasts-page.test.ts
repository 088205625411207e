import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { asOf } from '../../../src/model/as-of.ts';
import { groupClaims, readOrder } from '../../../src/model/claim-groups.ts';
import { parseDayOrThrow } from '../../../src/model/day.ts';
import { isValidOn } from '../../../src/model/valid-time.ts';
import { forecastsOf } from '../../../src/scoring/forecast.ts';
import { leastPlotted } from '../../../src/scoring/calibration.ts';
import { makeClaimIndex } from '../../../src/site/claims/claim-index.ts';
import { parseClaims } from '../../../src/site/claims/claim-index.client.ts';
import { makeCalibration } from '../../../src/site/forecasts/calibration.ts';
import { listForecastRows, makeForecastsPages } from '../../../src/site/forecasts/forecasts-page.ts';
import { findChangeDays } from '../../../src/timeline/change-days.ts';
import { library } from '../../export/claims/exported.ts';

const rows = listForecastRows(library, desk);
const keys = rows.map(({ key }) => key);
const made = [...library.articles.values()].flatMap(({ slug, claims }) =>
  claims.filter(({ type }) => type === 'forecast').map(({ id }) => `${slug}-${id}`),
);
const inLedger = groupClaims(rows, readOrder(''), '9999-12-31').flatMap(({ claims }) => claims.map(({ key }) => key));

describe('the pages of forecasts', () => {
  it.each([1, 7, 19, 20])('hold every forecast once, misses first, and the scores first, at %i a page', (onPage) => {
    const pages = makeForecastsPages(library, desk, { onPage });
    expect(pages.flatMap((page) => page.rows.map(({ key }) => key))).toEqual(inLedger);
    expect(new Set(inLedger)).toEqual(new Set(made));
    expect(pages).toHaveLength(Math.ceil(made.length / onPage));
    expect(pages.map(({ scores }) => scores !== undefined)).toEqual(pages.map((_, index) => index === 0));
    expect(pages[0]?.groups[0]?.value).toBe('not-borne-out');
  });

  it('give a browser the whole ledger to order for any day, in the order of the texts', () => {
    const index = makeClaimIndex(rows, desk, { onPage: 7 }).flatMap(parseClaims);
    expect(index.map(({ said, facets }) => [said, facets.article])).toEqual(
      rows.map(({ said, facets }) => [said, facets.article]),
    );
    expect(keys).toEqual(rows.toSorted((a, b) => a.number - b.number).map(({ key }) => key));
  });

  it('are one empty page where nothing is foreseen', () => {
    const none = makeForecastsPages({ ...library, articles: new Map() }, desk);
    expect(none).toMatchObject([{ total: 0, rows: [], pages: ['/forecasts/'] }]);
    expect(none[0]?.scores).toBeUndefined();
  });

  it('leave out tables that would only repeat the total', () => {
    const tables = makeForecastsPages(library, desk)[0]?.scores?.tables ?? [];
    expect(tables.map(({ by }) => by)).toEqual(['topic']);
  });
});

describe('an opened forecast', () => {
  it('tells on every day the reason, the sources and the days that the library as of that day knows', () => {
    for (const day of findChangeDays(library, [...library.articles.values()])) {
      const then = asOf(library, day);
      for (const row of rows) {
        const article = then.articles.get(row.facets.article[0] ?? '');
        const outcome = article?.claims.find(({ id }) => id === row.id)?.outcomes.at(-1);
        const shown = row.told?.verdicts.find((verdict) => isValidOn<number>(verdict, day));
        expect(shown?.value.why).toBe(outcome?.note);
        if (!article || !outcome || !shown) continue;
        expect(shown.sources.filter(({ from }) => from <= day).map(({ source }) => source.id)).toEqual(outcome.sources);
        const forecast = forecastsOf([article]).find(({ claim }) => claim === row.id);
        expect(shown).toMatchObject({ days: forecast?.days, conditionFailed: forecast?.conditionFailed });
      }
    }
  });
});

describe('the figure of what was said against what came about', () => {
  const snapshots = ['2023-06-21', '2023-07-20', '2024-06-01', '2026-11-23'].map(parseDayOrThrow).map((day) => ({
    day,
    forecasts: forecastsOf(asOf(library, day).articles.values()),
  }));

  it('is drawn from the day on which enough is settled, and not before', () => {
    const { drawnFrom = NaN } = makeCalibration(snapshots);
    for (const { day, forecasts } of snapshots) {
      const points = makeCalibration([{ day, forecasts }]).states[0]?.value ?? [];
      const settled = points.reduce((sum, { counted }) => sum + counted, 0);
      expect(settled >= leastPlotted, String(day)).toBe(day >= drawnFrom);
    }
    expect(makeCalibration(snapshots.slice(0, 2)).drawnFrom).toBeUndefined();
  });
});
