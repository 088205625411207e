import type { ForecastScore } from '../../scoring/score.ts';

/** One row of a table of scores, in words. */
export interface ScoreLine {
  readonly label: string;
  readonly path?: string;
  /** What the row's label is not: a band's range, say. */
  readonly detail?: string;
  readonly all: number;
  readonly counted: number;
  readonly borneOut: number;
  readonly partly: number;
  readonly notBorneOut: number;
  /** "72 %", with the interval "49 to 88 %"; both absent where nothing is settled. */
  readonly share?: string;
  readonly interval?: string;
  /** With two decimals; absent where no settled forecast gives a likelihood. */
  readonly brier?: string;
  readonly banded: number;
  /** What counts on neither side: "2 open, 1 not checkable". */
  readonly rest: string;
}

/** Puts a score into words and round figures. Percentages are whole, since the counts are small. */
export function scoreLine(
  label: string,
  score: ForecastScore,
  more: Pick<ScoreLine, 'path' | 'detail'> = {},
): ScoreLine {
  const { all, counted, borneOut, partly, notBorneOut, share, interval, brier, banded } = score;
  return {
    label,
    ...more,
    all,
    counted,
    borneOut,
    partly,
    notBorneOut,
    ...(share !== undefined && { share: `${percent(share)}\u00a0%` }),
    ...(interval && { interval: `${percent(interval.low)} to ${percent(interval.high)}\u00a0%` }),
    ...(brier !== undefined && { brier: brier.toFixed(2) }),
    banded,
    rest: restInWords(score),
  };
}

/** What the cells of a row say, but for its label: counts, share, interval, Brier score, and what is not counted. */
export function scoreCells({
  all,
  counted,
  borneOut,
  partly,
  notBorneOut,
  share,
  interval,
  brier,
  rest,
}: ScoreLine): readonly string[] {
  return [
    ...[all, counted, borneOut, partly, notBorneOut].map(String),
    share ?? 'none settled',
    interval === undefined ? '' : `(${interval})`,
    brier ?? '–',
    rest || '–',
  ];
}

function restInWords({ open, notCheckable, unrecorded, conditionFailed }: ForecastScore): string {
  const parts: [number, string][] = [
    [open, 'open'],
    [notCheckable, 'not checkable'],
    [unrecorded, 'without a verdict'],
    [conditionFailed, 'set apart: the condition did not come about'],
  ];
  return parts.flatMap(([count, label]) => (count > 0 ? [`${count} ${label}`] : [])).join(', ');
}

function percent(share: number): number {
  return Math.round(share * 100);
}
