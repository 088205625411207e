import type { Catalogue } from '../../i18n/catalogue.ts';
import { noValue } from '../../model/claim-facets.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Likelihood } from '../../model/likelihood.ts';
import { rangeOf } from '../../model/likelihood.ts';
import { articlePath, forecastsPath } from '../../model/site-paths.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import type { Forecast } from '../../scoring/forecast.ts';
import { forecastsOf } from '../../scoring/forecast.ts';
import type { ForecastScore } from '../../scoring/score.ts';
import { scoreBy, scoreByBand, scoreForecasts } from '../../scoring/score.ts';
import { takeSnapshots } from '../../timeline/change-days.ts';
import type { ClaimRow } from '../claims/claim-row.ts';
import { toClaimRow, topicLabel } from '../claims/claim-row.ts';
import { tellForecast } from '../claims/claim-told.ts';
import type { LedgerPage } from '../claims/ledger-page.ts';
import { makeLedgerPages } from '../claims/ledger-page.ts';
import type { Calibration, ForecastSnapshot } from './calibration.ts';
import { makeCalibration } from './calibration.ts';

/** A row of a table of scores. */
export interface ScoreRow {
  readonly label: string;
  readonly path?: string;
  /** What the row's label is not: a band's range, say. */
  readonly detail?: string;
  readonly states: readonly Valid<ForecastScore>[];
}

/** Every value that one page of the forecasts shows. */
export interface ForecastsPage extends LedgerPage {
  /** How all forecasts fared: on the first page only. */
  readonly scores?: Scores;
}

/** How forecasts fared, as a whole and by what they have in common. */
export interface Scores {
  readonly total: ScoreRow['states'];
  readonly byBand: readonly ScoreRow[];
  readonly calibration: Calibration;
  /** Further tables, where they tell anything apart. */
  readonly tables: readonly { readonly by: 'article' | 'author' | 'topic'; readonly rows: readonly ScoreRow[] }[];
}

/** Rows on a page: each holds all that is told of its forecast. */
export const forecastsOnPage = 30;

/** Every forecast of a library as the ledger lists it: articles newest first, each in the order of its text. */
export function listForecastRows(library: Library, words: Catalogue): ClaimRow[] {
  return [...library.articles.values()].flatMap((article) =>
    article.claims
      .filter(({ type }) => type === 'forecast')
      .map((claim) => {
        const row = toClaimRow(claim, { article, library, words });
        return { ...row, told: tellForecast(claim, row.results, { article, library }) };
      })
      .sort((a, b) => a.number - b.number),
  );
}

/** Assembles the pages of forecasts; one empty page where no article foresees anything. */
export function makeForecastsPages(
  library: Library,
  words: Catalogue,
  { onPage = forecastsOnPage } = {},
): ForecastsPage[] {
  const rows = listForecastRows(library, words);
  const place = { of: 'forecasts', path: forecastsPath, onPage } as const;
  return makeLedgerPages(rows, place, { library, words }).map((page): ForecastsPage => ({
    ...page,
    ...(page.page === 1 && rows.length > 0 && { scores: makeScores(library, words) }),
  }));
}

function makeScores(library: Library, words: Catalogue): Scores {
  const articles = [...library.articles.values()].filter(({ claims }) =>
    claims.some(({ type }) => type === 'forecast'),
  );
  const snapshots = takeSnapshots(library, articles).map(({ day, library: known }): ForecastSnapshot => ({
    day,
    forecasts: forecastsOf(known.articles.values()),
  }));
  return scoresOf(snapshots, library, words);
}

function scoresOf(snapshots: readonly ForecastSnapshot[], library: Library, { codebook, notes }: Catalogue): Scores {
  const tables: Scores['tables'] = [
    {
      by: 'article',
      rows: rowsOf(
        snapshots,
        (forecasts) => scoreBy(forecasts, ({ article }) => [article]),
        (slug) => ({ label: getOrThrow(library.articles, slug).title, path: articlePath(slug) }),
      ),
    },
    {
      by: 'author',
      rows: rowsOf(
        snapshots,
        (forecasts) => scoreBy(forecasts, ({ authors }) => authors),
        (author) => ({ label: author }),
      ),
    },
    {
      by: 'topic',
      rows: rowsOf(
        snapshots,
        (forecasts) => scoreBy(forecasts, ({ topics }) => topics),
        (topic) => ({ label: topicLabel(topic) }),
      ),
    },
  ];
  const total = coalesceStates(snapshots, ({ forecasts }) => scoreForecasts(forecasts));
  const all = total.at(-1)?.value.all ?? 0;
  return {
    total,
    byBand: rowsOf(snapshots, scoreBands, (band) =>
      band === noValue
        ? { label: notes.noLikelihood }
        : { label: codebook.likelihoods[band].label, detail: rangeOf(band) },
    ),
    calibration: makeCalibration(snapshots),
    // Where every row would say the same as the total, the table says nothing.
    tables: tables.filter(({ rows }) => rows.some(({ states }) => states.at(-1)?.value.all !== all)),
  };
}

interface ValueScore<Value> {
  readonly value: Value;
  readonly score: ForecastScore;
}

/** The score of each band, and of the forecasts whose wording gives none. */
function scoreBands(forecasts: readonly Forecast[]): ValueScore<Likelihood | typeof noValue>[] {
  const unbanded = forecasts.filter(({ likelihood }) => likelihood === undefined);
  const none: ValueScore<typeof noValue> = { value: noValue, score: scoreForecasts(unbanded) };
  return [
    ...scoreByBand(forecasts).map(({ likelihood, score }) => ({ value: likelihood, score })),
    ...(unbanded.length > 0 ? [none] : []),
  ];
}

/** The rows of a table, a value each, in the order in which they stand on the newest day. */
function rowsOf<Value>(
  snapshots: readonly ForecastSnapshot[],
  scoresIn: (forecasts: readonly Forecast[]) => readonly ValueScore<Value>[],
  rowOf: (value: Value) => Omit<ScoreRow, 'states'>,
): ScoreRow[] {
  const days = snapshots.map(({ day, forecasts }) => ({
    day,
    scores: new Map(scoresIn(forecasts).map(({ value, score }) => [value, score])),
  }));
  return [...(days.at(-1)?.scores.keys() ?? [])].map((value) => ({
    ...rowOf(value),
    states: coalesceStates(days, ({ scores }) => scores.get(value)),
  }));
}
