/**
 * A text with its typography folded away, so that a quote typed with straight quotes and plain spaces still finds
 * its words. Case is kept. The text itself is never rewritten: offsets lead back into it.
 */
export interface Folded {
  readonly text: string;
  /**
   * The source offset of a folded offset. As a `start` it lies before the first character that the fold was made
   * from, as an `end` behind the last one, so a folded range always covers whole source characters.
   */
  toSource(offset: number, edge: 'start' | 'end'): number;
  /** The folded offset of the first folded character made from source at or behind the offset. */
  toFolded(offset: number): number;
}

/**
 * Folds a text in one pass:
 * - quotation marks, apostrophes and primes become `'` or `"`;
 * - a run of hyphens, dashes or minus signs becomes one `-`;
 * - `…` becomes `...`;
 * - a run of white space becomes one space;
 * - letters take Unicode form C and Latin ligatures fall apart;
 * - soft hyphens and everything else that has no width goes.
 *
 * Form C and not KC: KC would make `10²` and `102` equal.
 */
export function fold(source: string): Folded {
  const parts: string[] = [];
  const changes: Change[] = [];
  let done = 0;
  let length = 0;
  for (const { 0: found, index } of source.matchAll(typography)) {
    const replacement = foldMatch(found);
    // Most matches are single spaces and plain hyphens: only what changes need be remembered.
    if (replacement === found) continue;
    parts.push(source.slice(done, index), replacement);
    const at = length + index - done;
    length = at + replacement.length;
    done = index + found.length;
    changes.push({ at, behind: length, start: index, end: done });
  }
  length += source.length - done;

  const startOf = (offset: number): number => {
    if (offset >= length) return source.length;
    const change = lastAtOrBefore(changes, offset);
    if (change === undefined) return offset;
    return offset < change.behind ? change.start : change.end + offset - change.behind;
  };
  const endOf = (offset: number): number => {
    const change = lastAtOrBefore(changes, offset - 1);
    if (offset <= 0 || offset > length) return offset <= 0 ? 0 : source.length;
    if (change === undefined) return offset;
    return offset <= change.behind ? change.end : change.end + offset - change.behind;
  };
  return {
    text: changes.length === 0 ? source : parts.join('') + source.slice(done),
    toSource: (offset, edge) => (edge === 'start' ? startOf(offset) : endOf(offset)),
    toFolded: (offset) => firstFrom(length, (folded) => startOf(folded) >= offset),
  };
}

/** Characters of the source, `start` to `end`, that became others, `at` to `behind` in the folded text. */
interface Change {
  readonly at: number;
  readonly behind: number;
  readonly start: number;
  readonly end: number;
}

/** The folded text alone, without white space at its ends: for words to look for, in a fraction of the time. */
export function foldedLine(source: string): string {
  return source.replaceAll(typography, foldMatch).trim();
}

const plain = new Map([
  ...Array.from('‘’‚‛′‵‹›ʹʼ\u0374', (quote) => [quote, "'"] as const),
  ...Array.from('“”„‟″‶«»ʺ', (quote) => [quote, '"'] as const),
  ['…', '...'] as const,
]);
const zeroWidth = /\p{DI}+/gu;
const ligatures = /[\uFB00-\uFB06]/g;

// White space, dashes, quotes and the ellipsis, things without width, then every letter that form C may change, with
// the marks and conjoining Hangul jamo that follow it. U+FEFF is white space to JavaScript, but has no width in a text.
const typography = new RegExp(
  [
    String.raw`[^\S\uFEFF][\s\p{DI}]*`,
    String.raw`[\p{Pd}\u2212][\p{Pd}\u2212\p{DI}]*`,
    `[${[...plain.keys()].join('')}]`,
    String.raw`\p{DI}+`,
    String.raw`[!-~][\p{M}\p{DI}]+`,
    String.raw`[^\0-\x7f][\p{M}\p{DI}\u1160-\u11FF]*`,
  ].join('|'),
  'gu',
);

function foldMatch(match: string): string {
  // What nearly every match is.
  if (match === ' ') return match;
  if (/^[^\S\uFEFF]/.test(match)) return ' ';
  if (/^[\p{Pd}\u2212]/u.test(match)) return '-';
  return plain.get(match) ?? match.replace(zeroWidth, '').replace(ligatures, compatible).normalize('NFC');
}

function compatible(letters: string): string {
  return letters.normalize('NFKC');
}

function lastAtOrBefore(changes: readonly Change[], offset: number): Change | undefined {
  return changes[firstFrom(changes.length, (place) => (changes[place]?.at ?? 0) > offset) - 1];
}

/** The first number below a limit of which something holds that holds of all behind it too; the limit where it holds of none. */
function firstFrom(limit: number, holds: (number: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
