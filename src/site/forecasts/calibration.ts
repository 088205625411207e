import type { Day } from '../../model/day.ts';
import type { Likelihood } from '../../model/likelihood.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import type { CalibrationPoint } from '../../scoring/calibration.ts';
import { leastPlotted, toCalibrationPoint } from '../../scoring/calibration.ts';
import type { Forecast } from '../../scoring/forecast.ts';
import { scoreByBand } from '../../scoring/score.ts';

/** A day with the forecasts as they then stood. */
export interface ForecastSnapshot {
  readonly day: Day;
  readonly forecasts: readonly Forecast[];
}

/** What was said held against what came about, band by band, lowest first. */
export interface Calibration {
  readonly bands: readonly { readonly likelihood: Likelihood; readonly points: readonly Valid<CalibrationPoint>[] }[];
  /** All bands that had a point at once, from when to when. */
  readonly states: readonly Valid<readonly CalibrationPoint[]>[];
  /** The day from which enough is settled to be drawn; absent where too little is. */
  readonly drawnFrom?: Day;
}

export function makeCalibration(snapshots: readonly ForecastSnapshot[]): Calibration {
  const days = snapshots.map(({ day, forecasts }) => ({
    day,
    points: scoreByBand(forecasts).flatMap((band) => toCalibrationPoint(band) ?? []),
  }));
  const drawn = coalesceStates(
    days,
    ({ points }) => points.reduce((sum, { counted }) => sum + counted, 0) >= leastPlotted,
  ).at(-1);
  return {
    bands: (days.at(-1)?.points ?? []).map(({ likelihood }) => ({
      likelihood,
      points: coalesceStates(days, ({ points }) => points.find((point) => point.likelihood === likelihood)),
    })),
    states: coalesceStates(days, ({ points }) => points),
    ...(drawn?.value && { drawnFrom: drawn.from }),
  };
}
