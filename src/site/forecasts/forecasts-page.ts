import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import { announcedDay } from '../../model/article.ts';
import { noValue } from '../../model/claim-facets.ts';
import type { Day } from '../../model/day.ts';
import { parseDayOrThrow } from '../../model/day.ts';
import { formatDay } from '../../i18n/format-day.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Likelihood } from '../../model/likelihood.ts';
import { rangeOf } from '../../model/likelihood.ts';
import { articlePath, forecastsPath, pagePaths } from '../../model/site-paths.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import type { CalibrationFrame, CalibrationPoint } from '../../scoring/calibration.ts';
import { calibrationFrame, toCalibrationPoint } from '../../scoring/calibration.ts';
import type { Forecast } from '../../scoring/forecast.ts';
import { forecastsOf } from '../../scoring/forecast.ts';
import type { ForecastScore } from '../../scoring/score.ts';
import { scoreBy, scoreByBand, scoreForecasts } from '../../scoring/score.ts';
import { takeSnapshots } from '../../timeline/change-days.ts';
import { newestAsOf } from '../../timeline/rows.ts';
import { topicLabel } from '../claims/claim-row.ts';
import { mostStops, thinned } from '../claims/claims-page.ts';
import type { NumberedSource } from '../sources/source-list.ts';
import { firstCited, SourceList } from '../sources/source-list.ts';
import type { ForecastGroup, ForecastSnapshot } from './forecast-entry.ts';
import { forecastClaims, makeForecastGroup } from './forecast-entry.ts';

/** A row of a table of scores. */
export interface ScoreRow {
  readonly label: string;
  readonly path?: string;
  /** What the row's label is not: a band's range, say. */
  readonly detail?: string;
  readonly states: readonly Valid<ForecastScore>[];
}

/** Every value that one page of the forecasts shows. */
export interface ForecastsPage {
  readonly asOf: string;
  /** The days on which something changed, oldest first; the last is the one that the page shows. */
  readonly changeDays: readonly Day[];
  /** How all forecasts fared: on the first page only. */
  readonly scores?: Scores;
  readonly groups: readonly ForecastGroup[];
  readonly sources: readonly NumberedSource[];
  /** By a source's number: the day from which something rests on it. */
  readonly known: ReadonlyMap<number, Day>;
  readonly page: number;
  readonly pages: readonly string[];
}

/** How forecasts fared, as a whole and by what they have in common. */
export interface Scores {
  readonly total: ScoreRow['states'];
  readonly byBand: readonly ScoreRow[];
  readonly frame: CalibrationFrame;
  /** The points of each band. */
  readonly points: readonly (readonly Valid<CalibrationPoint>[])[];
  readonly byArticle: readonly ScoreRow[];
  readonly byAuthor: readonly ScoreRow[];
  readonly byTopic: readonly ScoreRow[];
}

/** Forecasts on a page: each is told at length. */
const forecastsOnPage = 30;

/** Assembles the pages of forecasts, articles newest first; none where no article foresees anything. */
export function makeForecastsPages(
  library: Library,
  words: Catalogue,
  { onPage = forecastsOnPage } = {},
): ForecastsPage[] {
  const articles = [...library.articles.values()].filter((article) => forecastClaims(article).length > 0);
  if (articles.length === 0) return [];
  const snapshots = takeSnapshots(library, articles).map((snapshot): ForecastSnapshot => ({
    ...snapshot,
    forecasts: forecastsOf(snapshot.library.articles.values()),
  }));
  const made = articles.flatMap(forecastClaims);
  const changeDays = daysOf(articles);
  const pages = pagePaths(forecastsPath, made.length, onPage);
  return pages.map((_, index) => {
    const sources = new SourceList(library);
    const here = new Set(made.slice(index * onPage, (index + 1) * onPage));
    const groups = articles.flatMap((article) => {
      const own = forecastClaims(article).filter((claim) => here.has(claim));
      return own.length > 0 ? [makeForecastGroup(own, snapshots, { article, library, sources })] : [];
    });
    return {
      asOf: formatDay(changeDays.at(-1) ?? 0, words.lang),
      changeDays,
      ...(index === 0 && { scores: scoresOf(snapshots, library, words) }),
      groups,
      sources: sources.list(),
      known: knownSources(groups),
      page: index + 1,
      pages,
    };
  });
}

function knownSources(groups: readonly ForecastGroup[]): ReadonlyMap<number, Day> {
  const states = groups.flatMap(({ forecasts }) => forecasts.flatMap((forecast) => forecast.states));
  return firstCited(
    states.map(({ from, value }) => ({ from, numbers: value.history.flatMap(({ sources }) => sources) })),
  );
}

function scoresOf(snapshots: readonly ForecastSnapshot[], library: Library, { codebook, notes }: Catalogue): Scores {
  return {
    total: coalesceStates(snapshots, ({ forecasts }) => scoreForecasts(forecasts)),
    byBand: rowsOf(snapshots, scoreBands, (band) =>
      band === noValue
        ? { label: notes.noLikelihood }
        : { label: codebook.likelihoods[band].label, detail: rangeOf(band) },
    ),
    frame: calibrationFrame,
    points: listPointStates(snapshots),
    byArticle: rowsOf(
      snapshots,
      (forecasts) => scoreBy(forecasts, ({ article }) => [article]),
      (slug) => ({ label: getOrThrow(library.articles, slug).title, path: articlePath(slug) }),
    ),
    byAuthor: rowsOf(
      snapshots,
      (forecasts) => scoreBy(forecasts, ({ authors }) => authors),
      (author) => ({ label: author }),
    ),
    byTopic: rowsOf(
      snapshots,
      (forecasts) => scoreBy(forecasts, ({ topics }) => topics),
      (topic) => ({ label: topicLabel(topic) }),
    ),
  };
}

/** The days on which a forecast was made or judged, and the newest up to which any was checked. */
function daysOf(articles: readonly Article[]): Day[] {
  const given = articles
    .flatMap(forecastClaims)
    .flatMap(({ outcomes }) => outcomes.map(({ date }) => parseDayOrThrow(date)));
  const [first, last] = [Math.min(...articles.map(announcedDay)), newestAsOf(articles)];
  const days = new Set([...articles.map(announcedDay), ...given, last]);
  const within = [...days].filter((day) => day >= first && day <= last).sort((a, b) => a - b);
  return thinned(within, mostStops);
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

function listPointStates(snapshots: readonly ForecastSnapshot[]): (readonly Valid<CalibrationPoint>[])[] {
  const days = snapshots.map(({ day, forecasts }) => ({
    day,
    points: new Map(scoreByBand(forecasts).map((band) => [band.likelihood, toCalibrationPoint(band)])),
  }));
  return [...(days.at(-1)?.points.keys() ?? [])].map((band) => coalesceStates(days, ({ points }) => points.get(band)));
}
