import type { ChartData } from './chart-data.ts';

/** The chart that `toChartData` made, from its JSON. */
export function readChartData(text: string): ChartData {
  // JSON has no infinity: the days of an open date begin or end with `null`.
  return JSON.parse(text, (key, value: unknown) =>
    value === null ? (key === 'x1' ? -Infinity : Infinity) : value,
  ) as ChartData;
}
