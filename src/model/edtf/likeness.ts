/** Texts that are not dates to us, the more telling first, and what their authors may have meant. */
const likenesses = [
  { like: /^\s*$/, name: 'empty' },
  { like: /^(?:\.\.)?\/?(?:\.\.)?$/, name: 'no-end-given' },
  { like: /\dT\d|\d:\d/, name: 'time-of-day' },
  { like: /[^\P{Letter}X]{3}/u, name: 'month-by-name' },
  { like: /^\s|\s$|[\d,?~%X] +[\d,]/, name: 'spaces' },
  { like: /[{}]/, name: 'set-of-all' },
  { like: /[[\]]/, name: 'stray-bracket' },
  { like: /[–—]/, name: 'dash' },
  { like: /\dE\d/, name: 'exponent' },
  { like: /\dS\d/, name: 'significant-digits' },
  { like: /W/, name: 'week' },
  { like: /^[?~%]|[?~%].|-[?~%]/, name: 'qualified-part' },
  { like: /X/, name: 'unspecified-at-left' },
  { like: /\/.*\/|\/\d\d?$/, name: 'slashes-in-date' },
  { like: /\//, name: 'slash-in-set' },
  { like: /\.\./, name: 'stray-dots' },
  { like: /^[+]/, name: 'plus-sign' },
  { like: /^-0000/, name: 'negative-zero' },
  { like: /^Y/, name: 'long-year' },
  { like: /^-?\d\d$/, name: 'century' },
  { like: /^-?\d{3}$/, name: 'decade' },
  { like: /^\d{8}$/, name: 'no-hyphens' },
  { like: /^-?\d{5,}/, name: 'long-year-without-y' },
  { like: /^-?\d{4}-\d{3}$/, name: 'day-of-year' },
  { like: /^-?\d{4}-\d\d?(?:-\d\d?)?$/, name: 'one-digit' },
  { like: /^\d\d?[-./]/, name: 'year-last' },
] as const;

/** What a text that is no date is like: see `edtfUnread` in the catalogue for what its author is told. */
export type Likeness = (typeof likenesses)[number]['name'] | 'nothing-known';

export function likenessOf(text: string): Likeness {
  return likenesses.find(({ like }) => like.test(text))?.name ?? 'nothing-known';
}
