import { scaleLinear } from 'd3';
import { likelihoods } from '../model/likelihood.ts';
import type { BandScore } from './score.ts';

/** One band on a calibration plot; all lengths in the units of the drawing. */
export interface CalibrationPoint {
  readonly likelihood: BandScore['likelihood'];
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

/** A calibration plot as numbers: what was said, from left to right, against how often it came about, upwards. */
export interface CalibrationPlot {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly ticks: readonly { readonly percent: number; readonly x: number; readonly y: number }[];
  readonly points: readonly CalibrationPoint[];
}

const size = { width: 480, height: 480 };
const plot = { left: 52, top: 16, right: 464, bottom: 428 };
const x = scaleLinear([0, 1], [plot.left, plot.right]);
const y = scaleLinear([0, 1], [plot.bottom, plot.top]);

/** Lays out the bands that have anything settled. There is no line through them: a few points have no shape. */
export function layoutCalibration(bands: readonly BandScore[]): CalibrationPlot {
  return {
    ...size,
    plot,
    ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => ({ percent: Math.round(share * 100), x: x(share), y: y(share) })),
    points: bands.flatMap(({ likelihood, probability, score: { counted, share, interval } }) => {
      if (share === undefined || interval === undefined) return [];
      const { from, to } = likelihoods[likelihood];
      const ends = { low: y(interval.low), high: y(interval.high), from: x(from / 100), to: x(to / 100) };
      return [{ likelihood, counted, x: x(probability), y: y(share), ...ends }];
    }),
  };
}
