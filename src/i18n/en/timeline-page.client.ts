/** What scripts of the timeline say. */
export const allDates = 'all dates';

/** `1 June – 31 August 2023`, of the first and the last day that are shown. */
export const dates = ({ first, last }: { first: Date; last: Date }) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).formatRange(first, last);

export const shown = ({ rows, known, dates: those }: { rows: number; known: number; dates: string }) =>
  `${rows} of ${known} shown, ${those}`;
/** Beside the choice of a filter: how many rows it would show. */
export const choice = ({ label, rows }: { label: string; rows: number }) => `${label} (${rows})`;
