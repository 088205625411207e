import type { TextRange } from '../../model/text-range.ts';

/** A word of a folded text: in lower case, for a sentence may come to begin elsewhere. */
export interface Word extends TextRange {
  readonly form: string;
}

/** What stands for the end of a paragraph and the beginning of the next, as if it were a word. */
export const breakForm = '\n';

// Scripts without spaces are read character by character. Apostrophes and the points of numbers part no word.
const spaceless = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}`;
const letters = String.raw`[[\p{L}\p{N}\p{M}]--[${spaceless}]]+`;
const word = new RegExp(
  String.raw`${letters}(?:(?:'(?=\p{L})|(?<=\p{N})[.,](?=\p{N}))${letters})*|[${spaceless}]\p{M}*`,
  'gv',
);

/** The words of a folded text, without what stands between them. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  const lower = text.toLowerCase();
  // All at once where that moves nothing; a few capitals, such as İ, become two characters.
  const read = lower.length === text.length ? lower : text;
  for (let match = word.exec(read); match !== null; match = word.exec(read)) {
    const [form] = match;
    words.push({ form: read === lower ? form : form.toLowerCase(), start: match.index, end: word.lastIndex });
  }
  return words;
}

/**
 * How alike two forms are, 0 to 1: the share of the longer one that is the same from both ends inwards. One letter
 * changed, lost, doubled or swapped leaves most of a word; other words share little, and less than half counts as
 * nothing.
 */
export function likeness(a: string, b: string): number {
  // Nearly all pairs share neither end: they need not be compared letter by letter.
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return 0;
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || shorter * 2 < longer) return 0;
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  const share = (head + tail) / longer;
  return share < 0.5 ? 0 : share;
}
