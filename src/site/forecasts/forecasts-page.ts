import { announcedDay } from '../../model/announced-day.ts';
import type { Article } from '../../model/article.ts';
import type { Day } from '../../model/day.ts';
import { parseDayOrThrow } from '../../model/day.ts';
import { formatDay } from '../../model/edtf/wording.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import { likelihoods, rangeOf } from '../../model/likelihood.ts';
import { articlePath, forecastsPath } from '../../model/site-paths.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import type { CalibrationFrame, CalibrationPoint } from '../../scoring/calibration.ts';
import { calibrationFrame, calibrationPoint } from '../../scoring/calibration.ts';
import type { Forecast } from '../../scoring/forecast.ts';
import { forecastsOf } from '../../scoring/forecast.ts';
import { scoreBy, scoreByBand, scoreForecasts } from '../../scoring/score.ts';
import { takeSnapshots } from '../../timeline/change-days.ts';
import { newestAsOf } from '../../timeline/rows.ts';
import { topicLabel } from '../claims/claim-row.ts';
import { mostStops, pagePaths, thinned } from '../claims/claims-page.ts';
import { noLikelihood } from '../notes/claim-note.ts';
import { firstCited } from '../sources/source-list.ts';
import type { NumberedSource } from '../sources/source-list.ts';
import { SourceList } from '../sources/source-list.ts';
import type { ForecastGroup, ForecastSnapshot } from './forecast-entry.ts';
import { forecastClaims, forecastGroup } from './forecast-entry.ts';
import type { ScoreLine } from './score-row.ts';
import { scoreLine } from './score-row.ts';

/** A row of a table of scores: what it said from when. */
export type ScoreRow = readonly Valid<ScoreLine>[];

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
  readonly total: ScoreRow;
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
export function forecastsPages(library: Library, { onPage = forecastsOnPage } = {}): ForecastsPage[] {
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
      return own.length > 0 ? [forecastGroup(own, snapshots, { article, library, sources })] : [];
    });
    return {
      asOf: formatDay(changeDays.at(-1) ?? 0),
      changeDays,
      ...(index === 0 && { scores: scoresOf(snapshots, library) }),
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

function scoresOf(snapshots: readonly ForecastSnapshot[], library: Library): Scores {
  const rowsBy = (lines: (forecasts: readonly Forecast[]) => readonly ScoreLine[]) => rowStates(snapshots, lines);
  return {
    total: coalesceStates(snapshots, ({ forecasts }) => scoreLine('All forecasts', scoreForecasts(forecasts))),
    byBand: rowsBy(bandLines),
    frame: calibrationFrame,
    points: pointStates(snapshots),
    byArticle: rowsBy((forecasts) =>
      scoreBy(forecasts, ({ article }) => [article]).map(({ value, score }) =>
        scoreLine(getOrThrow(library.articles, value).title, score, { path: articlePath(value) }),
      ),
    ),
    byAuthor: rowsBy((forecasts) =>
      scoreBy(forecasts, ({ authors }) => authors).map(({ value, score }) => scoreLine(value, score)),
    ),
    byTopic: rowsBy((forecasts) =>
      scoreBy(forecasts, ({ topics }) => topics).map(({ value, score }) => scoreLine(topicLabel(value), score)),
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

function bandLines(forecasts: readonly Forecast[]): ScoreLine[] {
  const unbanded = forecasts.filter(({ likelihood }) => likelihood === undefined);
  return [
    ...scoreByBand(forecasts).map(({ likelihood, score }) =>
      scoreLine(likelihoods[likelihood].label, score, { detail: rangeOf(likelihood) }),
    ),
    ...(unbanded.length > 0 ? [scoreLine(noLikelihood, scoreForecasts(unbanded))] : []),
  ];
}

/** The rows of a table, in the order in which they stand on the newest day. */
function rowStates(
  snapshots: readonly ForecastSnapshot[],
  linesOf: (forecasts: readonly Forecast[]) => readonly ScoreLine[],
): ScoreRow[] {
  const days = snapshots.map(({ day, forecasts }) => ({
    day,
    lines: new Map(linesOf(forecasts).map((line) => [line.label, line])),
  }));
  return [...(days.at(-1)?.lines.keys() ?? [])].map((label) => coalesceStates(days, ({ lines }) => lines.get(label)));
}

function pointStates(snapshots: readonly ForecastSnapshot[]): (readonly Valid<CalibrationPoint>[])[] {
  const days = snapshots.map(({ day, forecasts }) => ({
    day,
    points: new Map(scoreByBand(forecasts).map((band) => [band.likelihood, calibrationPoint(band)])),
  }));
  return [...(days.at(-1)?.points.keys() ?? [])].map((band) => coalesceStates(days, ({ points }) => points.get(band)));
}
