import { passageText } from '../model/article.ts';
import type { Article } from '../model/article.ts';
import type { Library } from '../model/library.ts';
import { entry } from '../model/library.ts';
import { likelihoods, rangeOf } from '../model/likelihood.ts';
import type { CalibrationPlot } from '../scoring/calibration.ts';
import { layoutCalibration } from '../scoring/calibration.ts';
import type { Forecast } from '../scoring/forecast.ts';
import { forecastsOf } from '../scoring/forecast.ts';
import { scoreBy, scoreByBand, scoreForecasts } from '../scoring/score.ts';
import { articlePath, passagePath } from './addresses.ts';
import { claimNote } from './claim-note.ts';
import { dayWords } from './day-words.ts';
import type { ClaimNote } from './note.ts';
import type { ScoreLine } from './score-line.ts';
import { scoreLine } from './score-line.ts';
import type { NumberedSource } from './source-list.ts';
import { SourceList } from './source-list.ts';

/** One forecast, with its words and what came of it. */
export interface ForecastView extends Omit<ClaimNote, 'standing'> {
  /** Unique on the page. */
  readonly key: string;
  readonly words: string;
  readonly lang: string;
  /** "borne out 18 days after it was said"; absent where no verdict is recorded. */
  readonly elapsed?: string;
}

/** The forecasts of one article, in the order of its text. */
export interface ForecastGroup {
  readonly title: string;
  readonly path: string;
  readonly said: string;
  readonly forecasts: readonly ForecastView[];
}

/** Every value that the page of forecasts shows. */
export interface ForecastsPage {
  readonly total: ScoreLine;
  /** What so many, or so few, allow to conclude. */
  readonly caution: string;
  readonly byBand: readonly ScoreLine[];
  readonly plot: CalibrationPlot;
  readonly byArticle: readonly ScoreLine[];
  readonly byAuthor: readonly ScoreLine[];
  readonly byTopic: readonly ScoreLine[];
  readonly groups: readonly ForecastGroup[];
  readonly sources: readonly NumberedSource[];
}

/** Assembles the page of forecasts; undefined where no article foresees anything. */
export function forecastsPage(library: Library): ForecastsPage | undefined {
  const articles = [...library.articles.values()];
  const forecasts = forecastsOf(articles);
  if (forecasts.length === 0) return undefined;
  const sources = new SourceList(library);
  const groups = articles
    .map((article) => toGroup(article, forecasts, { library, sources }))
    .filter((group) => group.forecasts.length > 0);
  const bands = scoreByBand(forecasts);
  const total = scoreForecasts(forecasts);
  return {
    total: scoreLine('All forecasts', total),
    caution: caution(total.counted),
    byBand: bands.map(({ likelihood, score }) =>
      scoreLine(likelihoods[likelihood].label, score, { detail: rangeOf(likelihood) }),
    ),
    plot: layoutCalibration(bands),
    byArticle: scoreBy(forecasts, ({ article }) => [article]).map(({ value, score }) =>
      scoreLine(entry(library.articles, value).title, score, { path: articlePath(value) }),
    ),
    byAuthor: scoreBy(forecasts, ({ authors }) => authors).map(({ value, score }) => scoreLine(value, score)),
    byTopic: scoreBy(forecasts, ({ topics }) => topics).map(({ value, score }) =>
      scoreLine(value.replaceAll('-', ' '), score),
    ),
    groups,
    sources: sources.list(),
  };
}

function toGroup(
  article: Article,
  forecasts: readonly Forecast[],
  context: { readonly library: Library; readonly sources: SourceList },
): ForecastGroup {
  const own = forecasts.filter((forecast) => forecast.article === article.slug);
  return {
    title: article.title,
    path: articlePath(article.slug),
    said: dayWords(article.text.of?.published ?? article.published, article.lang),
    forecasts: own.map((forecast) => toView(forecast, article, context)),
  };
}

function toView(
  forecast: Forecast,
  article: Article,
  context: { readonly library: Library; readonly sources: SourceList },
): ForecastView {
  const claim = article.claims.find(({ id }) => id === forecast.claim);
  const passage = article.passages.find(({ id }) => id === forecast.claim);
  if (!claim || !passage) throw new Error(`No claim "${forecast.claim}" in ${article.slug}`);
  const note = claimNote(claim, { article, ...context });
  const days = forecast.days;
  return {
    ...note,
    key: `${article.slug}-${claim.id}`,
    words: passageText(article, passage),
    lang: article.lang,
    path: passagePath(article.slug, claim.id),
    ...(note.result &&
      days !== undefined && {
        elapsed: `${note.result.label} ${days} ${days === 1 ? 'day' : 'days'} after it was said`,
      }),
  };
}

/** About a hundred are wanted before a share says more of an author than of luck. */
function caution(counted: number): string {
  if (counted === 0) return 'None is settled yet, so there is no score.';
  if (counted < 30)
    return `With ${counted} settled, little can be concluded: the intervals below are wide, and luck would explain most differences between them. A band with fewer than ten says nothing on its own.`;
  if (counted < 100)
    return `With ${counted} settled, the whole can be judged roughly; single bands and topics hold too few.`;
  return `With ${counted} settled, the whole can be judged; read single bands and topics by their intervals.`;
}
