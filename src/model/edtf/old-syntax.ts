/** A spelling of the 2012 draft that the 2019 specification replaced. */
interface Replaced {
  readonly old: string;
  readonly found: RegExp;
  readonly now: string;
  /** The same in 2019 spelling, where one stands for the other. */
  readonly spelledNow?: string;
}

/** "Differences" in https://www.loc.gov/standards/datetime/, and the masked digits and season names of 2012. */
const replaced: readonly Replaced[] = [
  { old: 'u', found: /(?<=[\du-])u|u(?=u)/g, now: 'X stands for an unspecified digit', spelledNow: 'X' },
  { old: 'x', found: /(?<=[\dx-])x|x(?=x)/g, now: 'X stands for an unspecified digit', spelledNow: 'X' },
  { old: '?~', found: /\?~|~\?/g, now: '% means uncertain and approximate', spelledNow: '%' },
  { old: 'unknown', found: /^unknown(?=\/)|(?<=\/)unknown$/g, now: 'an unknown end is left empty', spelledNow: '' },
  { old: 'open', found: /^open(?=\/)|(?<=\/)open$/g, now: 'an open end is ..', spelledNow: '..' },
  { old: 'y', found: /\by(?=-?\d)/g, now: 'long years begin with a capital Y', spelledNow: 'Y' },
  { old: '^', found: /(?<=\d)\^\w*/g, now: 'seasons carry no name', spelledNow: '' },
  { old: '(…)', found: /\([\du?~]/g, now: 'parentheses are gone; ?, ~ or % follows the whole date' },
];

/** What a text in the spelling of the 2012 draft is made of, and its 2019 spelling; undefined where nothing in it is old. */
export function findOldSyntax(text: string): { old: string; now: string; respelled: string } | undefined {
  const first = replaced.find(({ found }) => text.search(found) !== -1);
  if (!first) return undefined;
  const respelled = replaced.reduce(
    (spelling, { found, spelledNow }) => (spelledNow === undefined ? spelling : spelling.replace(found, spelledNow)),
    text,
  );
  return { old: first.old, now: first.now, respelled };
}
