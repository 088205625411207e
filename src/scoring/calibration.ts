import { scaleLinear } from 'd3';
import type { Likelihood } from '../model/likelihood.ts';
import { likelihoods } from '../model/likelihood.ts';
import type { BandScore } from './score.ts';

/** One band on a calibration plot; all lengths in the units of the drawing. */
export interface CalibrationPoint {
  readonly likelihood: Likelihood;
  readonly counted: number;
  readonly x: number;
  readonly y: number;
  /** The ends of Wilson's interval: `high` lies above, so its y is the smaller. */
  readonly low: number;
  readonly high: number;
  /** The band's own extent on the axis of likelihood. */
  readonly from: number;
  readonly to: number;
}

/** What a calibration plot stands in: what was said, from left to right, against how often it came about, upwards. */
export interface CalibrationFrame {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly ticks: readonly { readonly percent: number; readonly x: number; readonly y: number }[];
}

const plot = { left: 52, top: 24, right: 464, bottom: 436 };
const x = scaleLinear([0, 1], [plot.left, plot.right]);
const y = scaleLinear([0, 1], [plot.bottom, plot.top]);

export const calibrationFrame: CalibrationFrame = {
  width: 480,
  height: 488,
  plot,
  ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => ({ percent: Math.round(share * 100), x: x(share), y: y(share) })),
};

/** Where a band lies; undefined where nothing of it is settled. There is no line through the bands: a few points have no shape. */
export function toCalibrationPoint({ likelihood, probability, score }: BandScore): CalibrationPoint | undefined {
  const { counted, share, interval } = score;
  if (share === undefined || interval === undefined) return undefined;
  const { from, to } = likelihoods[likelihood];
  return {
    likelihood,
    counted,
    x: x(probability),
    y: y(share),
    low: y(interval.low),
    high: y(interval.high),
    from: x(from / 100),
    to: x(to / 100),
  };
}
