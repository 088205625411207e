import { findOccurrences, fitsContext, splitsWord } from './find-occurrences.ts';
import type { AnchoringText } from './normalize.ts';
import type { TextQuoteSelector } from './selectors.ts';

/** Longest prefix or suffix, in normalized characters; W3C examples use about as much. */
const contextLength = 32;

/**
 * The shortest selector that `anchorQuote` leads back to the range: its words, and prefix or suffix, cut at word edges,
 * only where the words stand more than once. White space at the range's ends is left out. Undefined where the range is
 * empty, splits a word, or cannot be told from another range.
 */
export function toQuoteSelector(document: AnchoringText, start: number, end: number): TextQuoteSelector | undefined {
  const { text } = document.normalized;
  const [from, to] = trimRange(text, document.normalized.toNormalized(start), document.normalized.toNormalized(end));
  const occurrences = findOccurrences(text, text.slice(from, to));
  if (!occurrences.includes(from)) return undefined;

  const isUnique = (context: QuoteContext): boolean =>
    occurrences.every((other) => other === from || !fitsContext(text, other, other + to - from, context));
  const context = listContexts(text, from, to).find(isUnique);
  if (context === undefined) return undefined;

  const { prefix, suffix } = context;
  return {
    exact: readSourceLine(document, from, to),
    ...(prefix === '' ? {} : { prefix: readSourceLine(document, from - context.before, from) }),
    ...(suffix === '' ? {} : { suffix: readSourceLine(document, to, to + context.after) }),
  };
}

interface QuoteContext {
  /** Distance from the range to the far end of prefix and suffix, with the space at the seam. */
  readonly before: number;
  readonly after: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** Every pair of prefix and suffix, the shortest first. */
function listContexts(text: string, from: number, to: number): QuoteContext[] {
  const distances = Array.from({ length: contextLength + 1 }, (_, distance) => distance);
  const befores = distances.filter((before) => isContextEdge(text, from - before, text[from - before]));
  const afters = distances.filter((after) => isContextEdge(text, to + after, text[to + after - 1]));
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

function isContextEdge(text: string, offset: number, outermost: string | undefined): boolean {
  return offset >= 0 && offset <= text.length && outermost !== ' ' && !splitsWord(text, offset);
}

function trimRange(text: string, from: number, to: number): readonly [number, number] {
  const words = text.slice(from, to);
  const first = from + words.length - words.trimStart().length;
  return [first, first + words.trim().length];
}

function readSourceLine({ source, normalized }: AnchoringText, from: number, to: number): string {
  return source.slice(normalized.toSource(from, 'start'), normalized.toSource(to, 'end')).replace(/\s+/g, ' ').trim();
}
