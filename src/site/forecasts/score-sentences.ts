import type { ScoreLine } from './score-row.ts';

/** How forecasts fared, in counts: "Of 19 forecasts 17 are settled: …". */
export function countsInWords({ all, counted, borneOut, partly, notBorneOut, rest }: ScoreLine): string {
  const settled = `Of ${all} forecasts ${counted} are settled: ${borneOut} borne out, ${partly} partly, ${notBorneOut} not.`;
  return rest ? `${settled} Not counted: ${rest}.` : settled;
}

/** The share borne out, with its interval; empty where nothing is settled. */
export function shareInWords({ counted, share, interval }: ScoreLine): string {
  if (share === undefined || interval === undefined) return '';
  return `Of ${counted} settled, with partly counted as one half, the share borne out is ${share}, and the 95 per cent interval runs from ${interval}.`;
}

/** What so many, or so few, allow to conclude. About a hundred are wanted before a share says more of an author than of luck. */
export function caution({ counted }: ScoreLine): string {
  if (counted === 0) return 'None is settled yet, so there is no score.';
  if (counted < 30)
    return `With ${counted} settled, little can be concluded: the intervals below are wide, and luck would explain most differences between them. A band with fewer than ten says nothing on its own.`;
  if (counted < 100)
    return `With ${counted} settled, the whole can be judged roughly, while single bands and topics hold too few.`;
  return `With ${counted} settled, the whole can be judged. Read single bands and topics by their intervals.`;
}
