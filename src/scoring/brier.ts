import { likelihoods } from '../model/likelihood.ts';
import type { Likelihood } from '../model/likelihood.ts';

/** The probability that stands in for a band, from 0 to 1: its midpoint. Imputed, since the author gave words only. */
export function imputedProbability(likelihood: Likelihood): number {
  const { from, to } = likelihoods[likelihood];
  return (from + to) / 200;
}

/**
 * Brier score of forecasts of one event each, single-term form: the mean squared distance from probability to outcome.
 * 0 is perfect, 0.25 is what "even" always earns, 1 is wrong with certainty. Undefined for none.
 * G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950), whose
 * own two-term score is twice this one.
 */
export function brierScore(
  forecasts: readonly { readonly probability: number; readonly credit: number }[],
): number | undefined {
  if (forecasts.length === 0) return undefined;
  return forecasts.reduce((sum, { probability, credit }) => sum + (probability - credit) ** 2, 0) / forecasts.length;
}
