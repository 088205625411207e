import { bisector } from 'd3-array';

/** A text to anchor quotes in, normalized once for all of them. */
export interface AnchoringText {
  readonly source: string;
  readonly normalized: NormalizedText;
}

export function toAnchoringText(source: string): AnchoringText {
  return { source, normalized: normalizeText(source) };
}

/**
 * A text without its typography, so that a quote typed with straight quotes and plain spaces still finds its words. Case
 * is kept. The text itself is never rewritten: offsets lead back into it.
 */
export interface NormalizedText {
  readonly text: string;
  /**
   * The source offset of a normalized offset. As a `start` it lies before the first character that the normalized one
   * was made from, as an `end` behind the last one, so a normalized range always covers whole source characters.
   */
  toSource(offset: number, edge: 'start' | 'end'): number;
  /** The offset of the first normalized character made from source at or behind the offset. */
  toNormalized(offset: number): number;
}

/**
 * Normalizes a text in one pass:
 * - quotation marks, apostrophes and primes become `'` or `"`;
 * - a run of hyphens, dashes or minus signs becomes one `-`;
 * - `…` becomes `...`;
 * - a run of white space becomes one space;
 * - letters take Unicode form C and Latin ligatures fall apart (UAX 15);
 * - soft hyphens and everything else that has no width goes.
 *
 * Form C and not KC: KC would make `10²` and `102` equal.
 */
export function normalizeText(source: string): NormalizedText {
  const parts: string[] = [];
  const changes: Change[] = [];
  let done = 0;
  let length = 0;
  for (const { 0: found, index } of source.matchAll(typography)) {
    const replacement = normalizeMatch(found);
    // Most matches are single spaces and plain hyphens: only what changes need be remembered.
    if (replacement === found) continue;
    parts.push(source.slice(done, index), replacement);
    const start = length + index - done;
    length = start + replacement.length;
    done = index + found.length;
    changes.push({ start, end: length, sourceStart: index, sourceEnd: done });
  }
  length += source.length - done;

  const startOf = (offset: number): number => {
    if (offset >= length) return source.length;
    const change = changes[byStart.right(changes, offset) - 1];
    if (change === undefined) return offset;
    return offset < change.end ? change.sourceStart : change.sourceEnd + offset - change.end;
  };
  const endOf = (offset: number): number => {
    if (offset <= 0) return 0;
    if (offset > length) return source.length;
    const change = changes[byStart.right(changes, offset - 1) - 1];
    if (change === undefined) return offset;
    return offset <= change.end ? change.sourceEnd : change.sourceEnd + offset - change.end;
  };
  return {
    text: changes.length === 0 ? source : parts.join('') + source.slice(done),
    toSource: (offset, edge) => (edge === 'start' ? startOf(offset) : endOf(offset)),
    toNormalized: (offset) => {
      const change = changes[bySourceStart.left(changes, offset) - 1];
      const found = change === undefined ? offset : change.end + Math.max(0, offset - change.sourceEnd);
      return Math.max(0, Math.min(length, found));
    },
  };
}

/** Characters of the source that became others, which stand from `start` to `end` in the normalized text. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

const byStart = /* @__PURE__ */ bisector((change: Change, offset: number) => change.start - offset);
const bySourceStart = /* @__PURE__ */ bisector((change: Change, offset: number) => change.sourceStart - offset);

/** The normalized text alone, without white space at its ends: for words to look for, in a fraction of the time. */
export function normalizeLine(source: string): string {
  return source.replaceAll(typography, normalizeMatch).trim();
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

function normalizeMatch(match: string): string {
  // What nearly every match is.
  if (match === ' ') return match;
  if (/^[^\S\uFEFF]/.test(match)) return ' ';
  if (/^[\p{Pd}\u2212]/u.test(match)) return '-';
  return plain.get(match) ?? match.replace(zeroWidth, '').replace(ligatures, compatible).normalize('NFC');
}

function compatible(letters: string): string {
  return letters.normalize('NFKC');
}
