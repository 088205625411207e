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
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number): void => {
    if (from === to) return;
    parts.push(source.slice(from, to));
    for (let offset = from; offset < to; offset += 1) {
      starts.push(offset);
      ends.push(offset + 1);
    }
  };

  let done = 0;
  for (const match of source.matchAll(typography)) {
    const end = match.index + match[0].length;
    const replacement = foldMatch(match[0]);
    keep(done, match.index);
    parts.push(replacement);
    for (let left = replacement.length; left > 0; left -= 1) {
      starts.push(match.index);
      ends.push(end);
    }
    done = end;
  }
  keep(done, source.length);

  return {
    text: parts.join(''),
    toSource: (offset, edge) =>
      edge === 'start' ? (starts[offset] ?? source.length) : offset <= 0 ? 0 : (ends[offset - 1] ?? source.length),
    toFolded: (offset) => firstAtOrBehind(starts, offset),
  };
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
  if (/^[^\S\uFEFF]/.test(match)) return ' ';
  if (/^[\p{Pd}\u2212]/u.test(match)) return '-';
  return plain.get(match) ?? match.replace(zeroWidth, '').replace(ligatures, compatible).normalize('NFC');
}

function compatible(letters: string): string {
  return letters.normalize('NFKC');
}

function firstAtOrBehind(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
