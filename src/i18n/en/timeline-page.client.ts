import { number, plural } from './counting.ts';

/** What scripts of the timeline say. */
export const allDates = 'all dates';

/** `1 June – 31 August 2023`, of the first and the last day that are shown. */
export const dates = ({ first, last }: { first: Date; last: Date }) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).formatRange(first, last);

export const shown = ({ rows, known, dates: those }: { rows: number; known: number; dates: string }) =>
  `${rows} of ${known} shown, ${those}`;
/** Beside the choice of a filter: how many rows it would show. */
export const choice = ({ label, rows }: { label: string; rows: number }) => `${label} (${rows})`;

/** How many of what took place lie before the first of the days shown. */
export const before = ({ events }: { events: number }) =>
  plural(events, { one: 'One lies before the lines begin.', other: `${number(events)} lie before the lines begin.` });

/** At the head of a chart: the day on which all that it shows was announced. */
export const said = ({ day }: { day: string }) => `said on ${day}`;

/** The window of a promise that names none. */
export const noTimeGiven = 'no time given';

/**
 * A row in one sentence, for those who hear it: "Yellen to China, expected from 21 June 2023 on; held 6–9 July 2023,
 * 15 days after it was announced". Only a promise has a window.
 */
export const rowSentence = ({ title, window, happened }: { title: string; window?: string; happened: string }) => {
  if (window === undefined) return `${title}: ${happened}`;
  const expected = window === noTimeGiven ? window : `expected ${window}`;
  return `${title}, ${expected}; ${happened.replace(/\bafter (\d+ days?)$/, '$1 after it was announced')}`;
};
