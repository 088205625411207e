/** A row in the words of the page. */
export interface RowInWords {
  readonly title: string;
  /** Of a promise: its window, or that it has none. */
  readonly window?: string;
  readonly happened: string;
}

export const noTimeGiven = 'no time given';

/** A count of days: "1 day", "16 days". */
function daysInWords(days: number): string {
  return `${days} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
}

/** How long after its text a promise was kept, as charts and tables have it. */
export function afterDays(days: number): string {
  return `after ${daysInWords(days)}`;
}

/**
 * A row in one sentence, for those who hear it: "Yellen to China, expected from 21 June 2023 on; held 6–9 July 2023, 15 days
 * after it was announced".
 */
export function rowSentence({ title, window, happened }: RowInWords): string {
  if (window === undefined) return `${title}: ${happened}`;
  const expected = window === noTimeGiven ? window : `expected ${window}`;
  return `${title}, ${expected}; ${happened.replace(/\bafter (\d+ days?)$/, '$1 after it was announced')}`;
}
