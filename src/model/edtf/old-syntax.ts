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
