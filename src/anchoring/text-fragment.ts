import type { TextRange } from '../model/text-range.ts';
import { normalizeLine } from './normalize.ts';

/** What parts the blocks of a page's text from each other. No term of a text fragment reaches across it. */
export const blockBreak = '\u2029';

const maxExactLength = 150;
const maxContextWords = 40;
const minTermWords = 3;

/**
 * The directive `text=[prefix-,]start[,end][,-suffix]` that leads to words of a page and to no others: as much before
 * and after as sets them apart from every other occurrence. A cut word is completed, punctuation at the edges is left out, a
 * long selection is given by its first and last words. Undefined where the range holds no word, or where nothing tells
 * it apart from its double. https://wicg.github.io/scroll-to-text-fragment/
 *
 * `page` is the text of the whole page with its blocks parted by `blockBreak`; the range is in UTF-16 offsets into it.
 */
export function toTextDirective(page: string, selected: TextRange): string | undefined {
  const words = segmentWords(page);
  const first = words.findIndex(({ end }) => end > selected.start);
  const last = words.findLastIndex(({ start }) => start < selected.end);
  const range = first === -1 ? undefined : toRange(words, first, last);
  if (!range || first > last) return undefined;
  const text: PageText = { page, normalized: normalizeLoosely(page), words };
  const whole = page.slice(range.start, range.end);
  const isExact = !whole.includes(blockBreak) && (whole.length <= maxExactLength || first === last);
  return isExact ? buildExactDirective(text, range) : buildRangeDirective(text, first, last);
}

interface PageText {
  readonly page: string;
  readonly normalized: string;
  readonly words: readonly TextRange[];
}

/** As browsers cut words: "China's" is one, "follow-up" is two, Chinese and Thai are cut by dictionary. */
function segmentWords(text: string): readonly TextRange[] {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function buildExactDirective(text: PageText, range: TextRange): string | undefined {
  for (let context = 0; context <= maxContextWords; context += 1) {
    const before = findPrefixStart(text, range.start, context);
    const after = findSuffixEnd(text, range.end, context);
    for (const [start, end] of [
      [before, range.end],
      [range.start, after],
      [before, after],
    ] as const) {
      if (countOccurrences(text.normalized, normalizeLoosely(text.page.slice(start, end))) === 1) {
        return writeDirective(text.page, {
          prefix: { start, end: range.start },
          terms: [range],
          suffix: { start: range.end, end },
        });
      }
    }
  }
  return undefined;
}

/** The first words must stand once in the page, the last ones once between there and where they stand. */
function buildRangeDirective(text: PageText, first: number, last: number): string | undefined {
  const start = chooseStartTerm(text, first, last);
  const end = start && chooseEndTerm(text, start.term, last);
  return end && writeDirective(text.page, { prefix: start.prefix, terms: [start.term, end.term], suffix: end.suffix });
}

function chooseStartTerm(text: PageText, first: number, last: number) {
  for (let more = 0; more <= maxContextWords; more += 1) {
    const term = toRange(text.words, first, findFirstTermEnd(text, first, last, minTermWords + more));
    if (!term) return undefined;
    const prefix = { start: findPrefixStart(text, term.start, more), end: term.start };
    if (countOccurrences(text.normalized, normalizeLoosely(text.page.slice(prefix.start, term.end))) === 1)
      return { prefix, term };
  }
  return undefined;
}

function chooseEndTerm(text: PageText, startTerm: TextRange, last: number) {
  for (let more = 0; more <= maxContextWords; more += 1) {
    const term = toRange(text.words, findLastTermStart(text, startTerm, last, minTermWords + more), last);
    if (!term) return undefined;
    const suffix = { start: term.end, end: findSuffixEnd(text, term.end, more) };
    const reached = normalizeLoosely(text.page.slice(startTerm.end, suffix.end));
    if (countOccurrences(reached, normalizeLoosely(text.page.slice(term.start, suffix.end))) === 1)
      return { term, suffix };
  }
  return undefined;
}

/** Index of the last word of the first term: inside its block, and with the last word left for the other term. */
function findFirstTermEnd({ page, words }: PageText, first: number, last: number, size: number): number {
  const wall = findBlockEnd(page, words[first]?.start ?? 0);
  let index = first;
  while (index - first + 1 < size && index + 1 < last && (words[index + 1]?.end ?? Infinity) <= wall) index += 1;
  return index;
}

function findLastTermStart({ page, words }: PageText, startTerm: TextRange, last: number, size: number): number {
  const wall = Math.max(startTerm.end, findBlockStart(page, words[last]?.start ?? 0));
  let index = last;
  while (last - index + 1 < size && (words[index - 1]?.start ?? -1) >= wall) index -= 1;
  return index;
}

/** Where a prefix of so many words begins: in the same block, or in the one before where nothing stands between. */
function findPrefixStart({ page, words }: PageText, start: number, size: number): number {
  if (size === 0) return start;
  const home = findBlockStart(page, start);
  const edge = page.slice(home, start).trim() === '' ? findTextEndBefore(page, home) : start;
  const wall = findBlockStart(page, edge);
  const last = words.findLastIndex(({ end }) => end <= edge);
  return Math.max(wall, words[Math.max(0, last - size + 1)]?.start ?? wall);
}

function findSuffixEnd({ page, words }: PageText, end: number, size: number): number {
  if (size === 0) return end;
  const home = findBlockEnd(page, end);
  const edge = page.slice(end, home).trim() === '' ? findTextStartBehind(page, home) : end;
  const wall = findBlockEnd(page, edge);
  const first = words.findIndex(({ start }) => start >= edge);
  return first === -1 ? wall : Math.min(wall, words[Math.min(words.length - 1, first + size - 1)]?.end ?? wall);
}

/** Writes the terms; prefix and suffix are left out where they are empty. */
function writeDirective(
  page: string,
  { prefix, terms, suffix }: { prefix: TextRange; terms: readonly TextRange[]; suffix: TextRange },
): string {
  const words = ({ start, end }: TextRange): string => encodeTerm(page.slice(start, end));
  const before = words(prefix);
  const after = words(suffix);
  return `text=${[...(before ? [`${before}-`] : []), ...terms.map(words), ...(after ? [`-${after}`] : [])].join(',')}`;
}

/** A hyphen would mark a prefix or suffix, a comma part two terms, an ampersand two directives. */
function encodeTerm(words: string): string {
  return encodeURIComponent(words.trim().replaceAll(/\s+/g, ' ')).replaceAll('-', '%2D');
}

/** Browsers look past case, accents, typographic quotes and, across blocks, white space: so must a search for doubles. */
function normalizeLoosely(text: string): string {
  return normalizeLine(text).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function countOccurrences(text: string, words: string): number {
  let found = 0;
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + 1)) found += 1;
  return found;
}

function toRange(words: readonly TextRange[], first: number, last: number): TextRange | undefined {
  const [from, to] = [words[first], words[last]];
  return from && to && { start: from.start, end: to.end };
}

function findBlockStart(page: string, offset: number): number {
  return offset === 0 ? 0 : page.lastIndexOf(blockBreak, offset - 1) + 1;
}

function findBlockEnd(page: string, offset: number): number {
  const end = page.indexOf(blockBreak, offset);
  return end === -1 ? page.length : end;
}

/** End of the last text before a block that starts here. */
function findTextEndBefore(page: string, offset: number): number {
  return page.slice(0, offset).trimEnd().length;
}

/** Start of the first text behind a block that ends here. */
function findTextStartBehind(page: string, offset: number): number {
  return page.length - page.slice(offset).trimStart().length;
}
