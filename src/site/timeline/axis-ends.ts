import type { Axis } from '../../timeline/axis.ts';

/** The first and the last day of an axis that stays as it is, for the script that moves the as-of day; 1 behind them where it runs from right to left. */
export function axisEnds({ days: { from, to }, direction }: Axis): string {
  return [from, to, ...(direction === 'rtl' ? [1] : [])].join(' ');
}
