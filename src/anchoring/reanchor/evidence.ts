import type { TextRange } from '../text-range.ts';
import type { Alignment } from './align.ts';
import { findParagraph } from './paragraphed-text.ts';
import type { ParagraphedText } from './paragraphed-text.ts';
import type { RecordedAnchor } from './recorded-anchor.ts';
import type { RecordedWords } from './recorded-words.ts';
import { weighLookalikes } from './weigh-lookalikes.ts';
import { weighWords } from './weigh-words.ts';
import type { KeptWords } from './weigh-words.ts';
import type { WordIndex } from './word-index.ts';

/** What a place is judged by. */
export type QuoteInContext = Omit<RecordedAnchor, 'rival'>;

/** What speaks for a place. Shares are 0 to 1. */
export interface Evidence {
  /** Whether the quote stands unchanged, after folding. */
  readonly verbatim: boolean;
  /** Shares of the characters of quote, prefix and suffix that are kept; an empty prefix or suffix is kept. */
  readonly quote: number;
  readonly prefix: number;
  readonly suffix: number;
  /** The paragraph, or how many of its neighbours, that have the recorded keys. */
  readonly paragraph: boolean;
  readonly neighbours: 0 | 1 | 2;
  /** On how many sides the paragraph begins or ends as near to the quote as it did, or as far from it. */
  readonly breaks: 0 | 1 | 2;
  /** How far the place moved, as a share of the text. */
  readonly drift: number;
  /** How much quote, prefix and suffix say, in nats (see `weigh`). */
  readonly nats: {
    readonly quote: number;
    readonly prefix: number;
    readonly suffix: number;
    /** What the quote would say had none of its words changed. */
    readonly whole: number;
    /** What the words say for having stood there before, see `weighLookalikes`. */
    readonly lookalike: number;
  };
}

/** A place that may be the recorded one. */
export interface Candidate extends TextRange {
  readonly evidence: Evidence;
  /** Places of its first and last word in the index. */
  readonly first: number;
  readonly last: number;
}

/** Judges where an alignment says that the quote went; undefined where none of its words has a place. */
export function weighEvidence(
  document: ParagraphedText,
  anchor: QuoteInContext,
  recorded: RecordedWords,
  index: WordIndex,
  alignment: Alignment,
): Candidate | undefined {
  const { words, from, to } = recorded;
  const quote = weighWords(words, alignment, from, to);
  const range = quoteRange(document.folded.text, recorded, index, quote);
  if (range === undefined) return undefined;
  const start = document.folded.toSource(range.start, 'start');
  const end = document.folded.toSource(range.end, 'end');

  const prefix = weighWords(words, alignment, 0, from);
  const suffix = weighWords(words, alignment, to);
  const verbatim = document.folded.text.slice(range.start, range.end) === recorded.quote;
  return {
    start,
    end,
    first: quote.first,
    last: quote.last,
    evidence: {
      verbatim,
      quote: quote.kept,
      prefix: prefix.kept,
      suffix: suffix.kept,
      ...weighPlace(document, anchor, start, end),
      breaks: weighBreaks(document, anchor, recorded, index, quote),
      nats: {
        quote: quote.natsInOneRun,
        prefix: prefix.nats,
        suffix: suffix.nats,
        whole: words.slice(from, to).reduce((sum, { weight }) => sum + weight, 0),
        lookalike: verbatim ? 0 : weighLookalikes(index, anchor.lookalikes ?? [], quote),
      },
    },
  };
}

/** In the folded text, from the first to the last word that the quote's words were laid on. */
function quoteRange(
  text: string,
  { opening, closing }: RecordedWords,
  { words }: WordIndex,
  quote: KeptWords,
): TextRange | undefined {
  const first = words[quote.first];
  const last = words[quote.last];
  if (first === undefined || last === undefined) return undefined;
  const start = text.endsWith(opening, first.start) ? first.start - opening.length : first.start;
  const end = text.startsWith(closing, last.end) ? last.end + closing.length : last.end;
  return { start, end };
}

/** Whether a break stands among the words on each side of the quote, as one did, or as none did. */
function weighBreaks(
  { source, folded }: ParagraphedText,
  anchor: QuoteInContext,
  { words: recorded, from, to }: RecordedWords,
  { words }: WordIndex,
  { first, last }: KeptWords,
): 0 | 1 | 2 {
  const isBroken = (start = 0, end = folded.text.length): boolean =>
    source.slice(folded.toSource(start, 'start'), folded.toSource(end, 'end')).includes('\n');
  const before = isBroken(words[first - from]?.start, words[first]?.start) === anchor.prefix.includes('\n');
  const after = isBroken(words[last]?.end, words[last + recorded.length - to]?.end) === anchor.suffix.includes('\n');
  return before && after ? 2 : before || after ? 1 : 0;
}

/** What paragraph and order say of a place in the source. */
export function weighPlace(
  document: ParagraphedText,
  anchor: QuoteInContext,
  start: number,
  end: number,
): Pick<Evidence, 'paragraph' | 'neighbours' | 'drift'> {
  const around = findParagraph(document, start);
  const before = anchor.paragraph !== undefined && around !== undefined && around.before === anchor.before;
  const after = anchor.paragraph !== undefined && around !== undefined && around.after === anchor.after;
  return {
    paragraph: anchor.paragraph !== undefined && around?.paragraph.key === anchor.paragraph,
    neighbours: before && after ? 2 : before || after ? 1 : 0,
    drift: Math.abs((start + end) / 2 / Math.max(1, document.source.length) - anchor.share),
  };
}
