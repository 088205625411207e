import type { Lexicon } from '../lexicon.ts';
import { isWindowName } from './resolve-window.ts';
import type { DateParts, WindowName } from './resolve-window.ts';

/** A wording that says when, as it stands in a text. */
export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  readonly window: WindowName;
  readonly parts: DateParts;
}

export type DatePhrases = (text: string) => readonly DatePhrase[];

/** Makes of a language's table of dates what finds them in a text whose characters are unified; of two that overlap the longer counts. */
export function compileDatePhrases(table: Lexicon['dates']): DatePhrases {
  const slots = compileSlotPatterns(table);
  const patterns = table.phrases.flatMap(({ say, window }) => {
    if (!isWindowName(window)) throw new Error(`There is no window "${window}": see src/suggest/windows`);
    return say.map((phrase) => {
      let pattern: RegExp | undefined;
      // Compiled when a text first holds the words: of a long table most never are.
      return { window, holds: longestWords(phrase), pattern: () => (pattern ??= toPattern(phrase, slots)) };
    });
  });
  return (text) => {
    const lower = text.toLowerCase();
    const possible = patterns.filter(({ holds }) => lower.includes(holds));
    const found = possible.flatMap(({ window, pattern }) =>
      Array.from(text.matchAll(pattern()), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        window,
        parts: toParts(match.groups ?? {}, table),
      })),
    );
    const longestFirst = found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const kept: DatePhrase[] = [];
    for (const each of longestFirst) {
      if (kept.every(({ start, end }) => each.end <= start || end <= each.start)) kept.push(each);
    }
    return kept.sort((a, b) => a.start - b.start);
  };
}

/** The longest part of a wording that stands as it is: without it in a text the wording is not there either. */
function longestWords(phrase: string): string {
  const parts = phrase.toLowerCase().split(/\{\w+\}/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function compileSlotPatterns({
  months,
  weekdays,
  seasons,
  ordinals,
  numbers,
  quarters,
  halves,
  parts,
}: Lexicon['dates']): Readonly<Record<string, string>> {
  const oneOf = (words: readonly string[]): string =>
    words
      .toSorted((a, b) => b.length - a.length)
      .map(RegExp.escape)
      .join('|');
  return {
    month: oneOf(months.flat()),
    month2: oneOf(months.flat()),
    ordinal: oneOf(ordinals),
    nth: String.raw`\d{1,2}(?:st|nd|rd|th)`,
    weekday: oneOf(weekdays),
    season: oneOf(Object.keys(seasons)),
    number: `${oneOf(Object.keys(numbers))}|\\d{1,2}`,
    quarter: oneOf(Object.keys(quarters)),
    half: oneOf(Object.keys(halves)),
    part: oneOf(parts),
    year: String.raw`(?:19|20)\d\d`,
    day: String.raw`\d{1,2}(?:st|nd|rd|th)?`,
    day2: String.raw`\d{1,2}(?:st|nd|rd|th)?`,
  };
}

function toPattern(phrase: string, slots: Readonly<Record<string, string>>): RegExp {
  const written = phrase
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      return name === undefined ? RegExp.escape(part) : `(?<${name}>${slots[name] ?? ''})`;
    })
    .join('');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${written}(?![\p{L}\p{N}])`, 'giu');
}

function toParts(groups: Readonly<Record<string, string | undefined>>, table: Lexicon['dates']): DateParts {
  const word = (name: string): string | undefined => groups[name]?.toLowerCase();
  const inTable = (name: string, values: Readonly<Record<string, number>>): number | undefined => {
    const said = word(name);
    return said === undefined ? undefined : (values[said] ?? (Number.parseInt(said, 10) || undefined));
  };
  const indexIn = (name: string, lists: readonly (readonly string[])[]): number | undefined => {
    const said = word(name);
    return said === undefined ? undefined : lists.findIndex((list) => list.includes(said));
  };
  const monthIn = (name: string): number | undefined => {
    const index = indexIn(name, table.months);
    return index === undefined ? undefined : index + 1;
  };
  return {
    month: monthIn('month'),
    month2: monthIn('month2'),
    weekday: indexIn(
      'weekday',
      table.weekdays.map((name) => [name]),
    ),
    season: inTable('season', table.seasons),
    number: inTable('number', table.numbers),
    quarter: inTable('quarter', table.quarters),
    half: inTable('half', table.halves),
    year: inTable('year', {}),
    day: inTable('day', {}) ?? inTable('nth', {}),
    day2: inTable('day2', {}),
  };
}
