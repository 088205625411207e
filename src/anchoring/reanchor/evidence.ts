import type { TextRange } from '../text-range.ts';
import { reward } from './align.ts';
import type { Alignment } from './align.ts';
import { findParagraph } from './paragraphed-text.ts';
import type { ParagraphedText } from './paragraphed-text.ts';
import type { RecordedAnchor } from './recorded-anchor.ts';
import type { RecordedWords } from './recorded-words.ts';
import { addedWord, lostWord } from './word-index.ts';

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
  /** How far the place moved, as a share of the text. */
  readonly drift: number;
  /** How much quote, prefix and suffix say, in nats (see `weigh`). */
  readonly nats: { readonly quote: number; readonly prefix: number; readonly suffix: number };
}

/** A place that may be the recorded one. */
export interface Candidate extends TextRange {
  readonly evidence: Evidence;
}

/** Judges where an alignment says that the quote went; undefined where none of its words has a place. */
export function weighEvidence(
  document: ParagraphedText,
  anchor: QuoteInContext,
  recorded: RecordedWords,
  words: readonly TextRange[],
  alignment: Alignment,
): Candidate | undefined {
  const range = quoteRange(document.folded.text, recorded, words, alignment);
  if (range === undefined) return undefined;
  const start = document.folded.toSource(range.start, 'start');
  const end = document.folded.toSource(range.end, 'end');

  const { from, to } = recorded;
  const laid = alignment.places.slice(from, to).filter((place) => place >= 0);
  const added = (laid.at(-1) ?? 0) - (laid[0] ?? 0) + 1 - laid.length;
  const parts = {
    prefix: weighPart(recorded, alignment, 0, from),
    quote: weighPart(recorded, alignment, from, to),
    suffix: weighPart(recorded, alignment, to, recorded.words.length),
  };
  return {
    start,
    end,
    evidence: {
      verbatim: document.folded.text.slice(range.start, range.end) === recorded.quote,
      quote: parts.quote.kept,
      prefix: parts.prefix.kept,
      suffix: parts.suffix.kept,
      ...weighPlace(document, anchor, start, end),
      nats: { quote: parts.quote.nats + added * addedWord, prefix: parts.prefix.nats, suffix: parts.suffix.nats },
    },
  };
}

/** In the folded text, from the first to the last word that the quote's words were laid on. */
function quoteRange(
  text: string,
  { from, to, opening, closing }: RecordedWords,
  words: readonly TextRange[],
  { places }: Alignment,
): TextRange | undefined {
  const laid = places.slice(from, to).filter((place) => place >= 0);
  const first = words[laid[0] ?? -1];
  const last = words[laid.at(-1) ?? -1];
  if (first === undefined || last === undefined) return undefined;
  const start = text.endsWith(opening, first.start) ? first.start - opening.length : first.start;
  const end = text.startsWith(closing, last.end) ? last.end + closing.length : last.end;
  return { start, end };
}

function weighPart(
  { words }: RecordedWords,
  { likenesses }: Alignment,
  from: number,
  to: number,
): { readonly kept: number; readonly nats: number } {
  let characters = 0;
  let kept = 0;
  let nats = 0;
  for (let at = from; at < to; at += 1) {
    const { form = '', weight = 0 } = words[at] ?? {};
    const same = likenesses[at] ?? 0;
    characters += form.length;
    kept += form.length * same;
    nats += same > 0 ? reward(weight, same) : lostWord;
  }
  return { kept: characters === 0 ? 1 : kept / characters, nats };
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
