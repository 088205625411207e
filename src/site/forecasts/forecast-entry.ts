import { catalogueFor } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import { announcedDay, passageText } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import { dayWords } from '../../i18n/format-day.ts';
import { articlePath, passagePath } from '../../model/site-paths.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import type { Forecast } from '../../scoring/forecast.ts';
import type { Snapshot } from '../../timeline/change-days.ts';
import type { NoteContext } from '../notes/claim-note.ts';
import { claimNote, claimState, shortVoice } from '../notes/claim-note.ts';
import type { ClaimNote, OutcomeView } from '../notes/note.ts';
import { passageOf } from '../passage/passage-page.ts';

/** What was known of a forecast on some day. */
export interface ForecastState {
  readonly result?: ClaimNote['result'];
  /** From the day of the text to that of the verdict. */
  readonly days?: number;
  readonly conditionFailed: boolean;
  readonly history: readonly OutcomeView[];
}

/** One forecast, with its words and what came of it. */
export interface ForecastEntry extends Omit<ClaimNote, 'standing' | 'result' | 'history'> {
  /** Unique on the page. */
  readonly key: string;
  /** Whose voice it is, and how surely it is put, in a few words. */
  readonly by: string;
  readonly surely: string;
  readonly words: string;
  readonly lang: string;
  readonly states: readonly Valid<ForecastState>[];
  /** Each verdict there was, newest first, as it could be read from when: its sources may be younger than its day. */
  readonly history: readonly (readonly Valid<OutcomeView>[])[];
}

/** Forecasts of one article, in the order of its text: all of them, or as many as fall on one page. */
export interface ForecastGroup {
  readonly title: string;
  readonly path: string;
  readonly said: string;
  /** The day of the text. */
  readonly from: Day;
  readonly forecasts: readonly ForecastEntry[];
  /** How many the article makes. */
  readonly all: number;
}

/** A day with the library and the forecasts as they then stood. */
export type ForecastSnapshot = Snapshot & { readonly forecasts: readonly Forecast[] };

/** Assembles some of an article's forecasts. */
export function makeForecastGroup(
  claims: readonly Claim[],
  snapshots: readonly ForecastSnapshot[],
  context: NoteContext,
): ForecastGroup {
  const { article } = context;
  const { lang } = catalogueFor(article.lang);
  return {
    title: article.title,
    path: articlePath(article.slug),
    said: dayWords(article.text.of?.published ?? article.published, lang),
    from: announcedDay(article),
    forecasts: claims.map((claim) => makeForecastEntry(claim, snapshots, context)),
    all: forecastClaims(article).length,
  };
}

function makeForecastEntry(claim: Claim, snapshots: readonly ForecastSnapshot[], context: NoteContext): ForecastEntry {
  const { article, library } = context;
  const { id, likelihood } = claim;
  const words = catalogueFor(article.lang);
  const { result: _, history, ...note } = claimNote(claim, context);
  const states = coalesceStates(snapshots, (snapshot) => stateAt(snapshot, id, context));
  return {
    ...note,
    key: `${article.slug}-${id}`,
    by: shortVoice(claim, library, words),
    surely: likelihood ? words.codebook.likelihoods[likelihood].label : words.notes.noLikelihood,
    words: passageText(article, passageOf(article, id)),
    lang: article.lang,
    path: passagePath(article.slug, id),
    states,
    history: history
      .map((_, index) =>
        coalesceStates(
          states.map(({ from, value }) => ({ day: from, value })),
          ({ value }) => value.history[index],
        ),
      )
      .reverse(),
  };
}

function stateAt(
  snapshot: ForecastSnapshot,
  id: string,
  { article: { slug }, sources }: NoteContext,
): ForecastState | undefined {
  const article = snapshot.library.articles.get(slug);
  const claim = article?.claims.find((each) => each.id === id);
  const forecast = snapshot.forecasts.find((each) => each.article === slug && each.claim === id);
  if (!article || !claim || !forecast) return undefined;
  const { result, history } = claimState(claim, { article, library: snapshot.library, sources });
  const { days, conditionFailed } = forecast;
  return { ...(result && { result }), ...(days !== undefined && { days }), conditionFailed, history };
}

/** What an article foresees, in the order of its text. */
export function forecastClaims({ claims }: Article): Claim[] {
  return claims.filter(({ type }) => type === 'forecast');
}
