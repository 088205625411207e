/*
 * Chapter 1, tokens. A text is read as a row of tokens: its words in lower case, and a boundary between paragraphs, so
 * that the end of one and the beginning of the next can be recognised like a word.
 */
import type { TextRange } from '../../model/text-range.ts';
import type { SegmentedText } from '../segmented-text.ts';

/** A token of a normalized text: where it stands, and the term that it is an occurrence of. */
export interface Token extends TextRange {
  readonly term: string;
}

/** The term of what stands between two paragraphs, before the first and behind the last. */
export const paragraphBoundary = '\n';

/** The words of a text with its paragraph boundaries. */
export function tokenizeDocument({ normalized, paragraphs = [] }: SegmentedText): Token[] {
  const tokens: Token[] = [];
  const addBoundary = (offset: number): number => tokens.push({ term: paragraphBoundary, start: offset, end: offset });
  const ends = paragraphs.slice(0, -1).map(({ end }) => normalized.toNormalized(end));
  let passed = 0;
  addBoundary(0);
  for (const token of tokenize(normalized.text)) {
    for (let end = ends[passed]; end !== undefined && end <= token.start; end = ends[passed]) {
      addBoundary(end);
      passed += 1;
    }
    tokens.push(token);
  }
  addBoundary(normalized.text.length);
  return tokens;
}

/** The words of a normalized text. In lower case, for a sentence may come to begin elsewhere. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const lower = text.toLowerCase();
  // All at once where that moves nothing; a few capitals, such as İ, become two characters.
  const read = lower.length === text.length ? lower : text;
  for (let match = word.exec(read); match !== null; match = word.exec(read)) {
    const [found] = match;
    tokens.push({ term: read === lower ? found : found.toLowerCase(), start: match.index, end: word.lastIndex });
  }
  return tokens;
}

// Scripts without spaces are read character by character. Apostrophes and the points of numbers part no word.
const spaceless = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}`;
const letters = String.raw`[[\p{L}\p{N}\p{M}]--[${spaceless}]]+`;
const word = new RegExp(
  String.raw`${letters}(?:(?:'(?=\p{L})|(?<=\p{N})[.,](?=\p{N}))${letters})*|[${spaceless}]\p{M}*`,
  'gv',
);

/**
 * How similar two terms are, 0 to 1: the share of the longer one that is the same from both ends inwards. One letter
 * changed, lost, doubled or transposed leaves most of a word; other words share little, and less than half counts as
 * nothing.
 */
export function tokenSimilarity(a: string, b: string): number {
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
