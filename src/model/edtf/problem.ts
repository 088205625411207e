/** Why a text is not a date we read: spelling of the 2012 draft, a day that no calendar holds, or anything else. */
export type EdtfRule = 'edtf/old-syntax' | 'edtf/impossible-date' | 'edtf/invalid';

/** What is wrong with a text, for its author to mend. */
export interface EdtfProblem {
  readonly rule: EdtfRule;
  readonly problem: EdtfMessage;
}

/** A message of the catalogue, by its key. */
export type EdtfMessage =
  /** `respelled` is the text in the spelling of 2019, where that is a date. */
  | {
      readonly key: 'edtfOldSyntax';
      readonly text: string;
      readonly old: OldSpelling;
      readonly respelled: string | undefined;
    }
  | { readonly key: 'edtfReversed'; readonly text: string; readonly from: string; readonly to: string }
  | { readonly key: 'edtfUnread'; readonly text: string; readonly likeness: Likeness }
  | {
      readonly key: 'edtfNoSuchMonth' | 'edtfNoSuchPart' | 'edtfPartWithDay';
      readonly text: string;
      readonly month: string;
    }
  /** `last` is the last day that the month has. */
  | {
      readonly key: 'edtfNoSuchDay';
      readonly text: string;
      readonly month: string;
      readonly day: string;
      readonly last: number;
    };

export function impossibleDate(problem: EdtfMessage): EdtfProblem {
  return { rule: 'edtf/impossible-date', problem };
}

export function invalidDate(problem: EdtfMessage): EdtfProblem {
  return { rule: 'edtf/invalid', problem };
}

/** The problem of a text outside what this site reads. */
export function unread(text: string): EdtfProblem {
  return invalidDate({ key: 'edtfUnread', text, likeness: likenessOf(text) });
}

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

/** A spelling of the 2012 draft that the 2019 specification replaced. */
interface Replaced {
  readonly old: string;
  readonly found: RegExp;
  /** The same in 2019 spelling, where one stands for the other. */
  readonly spelledNow?: string;
}

/** "Differences" in https://www.loc.gov/standards/datetime/, and the masked digits and season names of 2012. */
const replaced = [
  { old: 'u', found: /(?<=[\du-])u|u(?=u)/g, spelledNow: 'X' },
  { old: 'x', found: /(?<=[\dx-])x|x(?=x)/g, spelledNow: 'X' },
  { old: '?~', found: /\?~|~\?/g, spelledNow: '%' },
  { old: 'unknown', found: /^unknown(?=\/)|(?<=\/)unknown$/g, spelledNow: '' },
  { old: 'open', found: /^open(?=\/)|(?<=\/)open$/g, spelledNow: '..' },
  { old: 'y', found: /\by(?=-?\d)/g, spelledNow: 'Y' },
  { old: '^', found: /(?<=\d)\^\w*/g, spelledNow: '' },
  { old: '(…)', found: /\([\du?~]/g },
] as const satisfies readonly Replaced[];

/** What the 2012 draft wrote, as the message names it. */
export type OldSpelling = (typeof replaced)[number]['old'];

/** What a text in the spelling of the 2012 draft is made of, and its 2019 spelling; undefined where nothing in it is old. */
export function findOldSyntax(text: string): { old: OldSpelling; respelled: string } | undefined {
  const first = replaced.find(({ found }) => text.search(found) !== -1);
  if (!first) return undefined;
  const respelled = replaced.reduce(
    (spelling: string, each: Replaced) =>
      each.spelledNow === undefined ? spelling : spelling.replace(each.found, each.spelledNow),
    text,
  );
  return { old: first.old, respelled };
}
