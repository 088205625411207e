import type { Likelihood } from '../model/likelihood.ts';
import { likelihoods } from '../model/likelihood.ts';
import { creditOf } from '../model/verdict.ts';
import { valuesOf } from '../model/vocabulary.ts';
import { brierScore, imputedProbability } from './brier.ts';
import type { Forecast } from './forecast.ts';
import type { ShareInterval } from './wilson.ts';
import { wilsonInterval } from './wilson.ts';

/** How a set of forecasts fared. */
export interface ForecastScore {
  /** Forecasts in the set. */
  readonly all: number;
  readonly borneOut: number;
  readonly partly: number;
  readonly notBorneOut: number;
  /** The three above: settled, and with a condition, if any, that is not known to have failed. */
  readonly counted: number;
  /** Credits over counted, partly borne out as one half; undefined where none is counted. */
  readonly share?: number;
  readonly interval?: ShareInterval;
  readonly open: number;
  readonly notCheckable: number;
  /** No verdict is recorded. */
  readonly unrecorded: number;
  /** Set apart: the condition did not come about. */
  readonly conditionFailed: number;
  /** Counted ones whose wording gives a band: those that the Brier score is made from. */
  readonly banded: number;
  readonly brier?: number;
}

/** Scores a set of forecasts. Whatever settles nothing counts on neither side and is told beside the score. */
export function scoreForecasts(forecasts: readonly Forecast[]): ForecastScore {
  const tested = forecasts.filter(({ conditionFailed }) => !conditionFailed);
  const count = (verdict: Forecast['verdict']) => tested.filter((forecast) => forecast.verdict === verdict).length;
  const settled = tested.flatMap(({ verdict, likelihood }) => {
    const credit = creditOf(verdict);
    return credit === undefined ? [] : [{ credit, likelihood }];
  });
  const banded = settled.flatMap(({ credit, likelihood }) =>
    likelihood ? [{ credit, probability: imputedProbability(likelihood) }] : [],
  );
  const credit = settled.reduce((sum, each) => sum + each.credit, 0);
  const interval = wilsonInterval(credit, settled.length);
  const brier = brierScore(banded);
  return {
    all: forecasts.length,
    borneOut: count('borne-out'),
    partly: count('partly'),
    notBorneOut: count('not-borne-out'),
    counted: settled.length,
    ...(interval && { share: credit / settled.length, interval }),
    open: count('open'),
    notCheckable: count('not-checkable'),
    unrecorded: count(undefined),
    conditionFailed: forecasts.length - tested.length,
    banded: banded.length,
    ...(brier !== undefined && { brier }),
  };
}

/** One band's forecasts against its own midpoint. */
export interface BandScore {
  readonly likelihood: Likelihood;
  /** Imputed probability, from 0 to 1. */
  readonly probability: number;
  readonly score: ForecastScore;
}

/** The score of each band that any forecast carries, lowest band first. */
export function scoreByBand(forecasts: readonly Forecast[]): BandScore[] {
  return valuesOf(likelihoods).flatMap((likelihood) => {
    const own = forecasts.filter((forecast) => forecast.likelihood === likelihood);
    return own.length === 0
      ? []
      : [{ likelihood, probability: imputedProbability(likelihood), score: scoreForecasts(own) }];
  });
}

/** The score for each value that forecasts carry, such as each topic; a forecast with two values counts under both. */
export function scoreBy(
  forecasts: readonly Forecast[],
  valuesIn: (forecast: Forecast) => readonly string[],
): { readonly value: string; readonly score: ForecastScore }[] {
  const values = [...new Set(forecasts.flatMap(valuesIn))].sort();
  return values.map((value) => ({
    value,
    score: scoreForecasts(forecasts.filter((forecast) => valuesIn(forecast).includes(value))),
  }));
}
