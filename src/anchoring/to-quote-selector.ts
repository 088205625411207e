import { findPlaces, fitsContext } from './find-occurrences.ts';
import type { AnchoringText } from './normalized-text.ts';
import type { TextQuoteSelector } from './text-quote-selector.ts';
import { splitsWord } from './word-boundaries.ts';

/** Longest prefix or suffix, in folded characters; W3C examples use about as much. */
const contextLength = 32;

/**
 * The shortest selector that `anchorQuote` leads back to the range: its words, and prefix or suffix, cut at word edges,
 * only where the words stand more than once. White space at the range's ends is left out. Undefined where the range is
 * empty, splits a word, or cannot be told from another place.
 */
export function describeRange(document: AnchoringText, start: number, end: number): TextQuoteSelector | undefined {
  const { text } = document.folded;
  const [from, to] = trimmed(text, document.folded.toFolded(start), document.folded.toFolded(end));
  const places = findPlaces(text, text.slice(from, to));
  if (!places.includes(from)) return undefined;

  const isUnique = (context: FoldedContext): boolean =>
    places.every((place) => place === from || !fitsContext(text, place, place + to - from, context));
  const context = contextsByLength(text, from, to).find(isUnique);
  if (context === undefined) return undefined;

  const { prefix, suffix } = context;
  return {
    quote: sourceLine(document, from, to),
    ...(prefix === '' ? {} : { prefix: sourceLine(document, from - context.before, from) }),
    ...(suffix === '' ? {} : { suffix: sourceLine(document, to, to + context.after) }),
  };
}

interface FoldedContext {
  /** Distance from the range to the far end of prefix and suffix, with the space at the seam. */
  readonly before: number;
  readonly after: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** Every pair of prefix and suffix, the shortest first. */
function contextsByLength(text: string, from: number, to: number): FoldedContext[] {
  const distances = Array.from({ length: contextLength + 1 }, (_, distance) => distance);
  const befores = distances.filter((before) => isCut(text, from - before, text[from - before]));
  const afters = distances.filter((after) => isCut(text, to + after, text[to + after - 1]));
  return befores
    .flatMap((before) =>
      afters.map((after) => ({
        before,
        after,
        prefix: text.slice(from - before, from).trim(),
        suffix: text.slice(to, to + after).trim(),
      })),
    )
    .sort((a, b) => a.prefix.length + a.suffix.length - (b.prefix.length + b.suffix.length));
}

function isCut(text: string, offset: number, outermost: string | undefined): boolean {
  return offset >= 0 && offset <= text.length && outermost !== ' ' && !splitsWord(text, offset);
}

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  const words = text.slice(from, to);
  const first = from + words.length - words.trimStart().length;
  return [first, first + words.trim().length];
}

function sourceLine({ source, folded }: AnchoringText, from: number, to: number): string {
  return source.slice(folded.toSource(from, 'start'), folded.toSource(to, 'end')).replace(/\s+/g, ' ').trim();
}
