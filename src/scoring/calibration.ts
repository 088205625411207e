import type { Likelihood } from '../model/likelihood.ts';
import { likelihoods } from '../model/likelihood.ts';
import type { BandScore } from './score.ts';

/** How often what was put at one band came about; all shares in per cent. */
export interface CalibrationPoint {
  readonly likelihood: Likelihood;
  /** The band's own extent: what was said. */
  readonly from: number;
  readonly to: number;
  readonly counted: number;
  /** What came about. */
  readonly share: number;
  /** The ends of Wilson's interval. */
  readonly low: number;
  readonly high: number;
}

/** Of fewer settled forecasts no figure is drawn: it would show luck, and look like knowledge. */
export const leastPlotted = 10;

/** Where the shares of a band lie; undefined where nothing of it is settled. */
export function toCalibrationPoint({ likelihood, score }: BandScore): CalibrationPoint | undefined {
  const { counted, share, interval } = score;
  if (share === undefined || interval === undefined) return undefined;
  return {
    likelihood,
    ...likelihoods[likelihood],
    counted,
    share: 100 * share,
    low: 100 * interval.low,
    high: 100 * interval.high,
  };
}
