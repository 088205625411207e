/*
 * Re-anchoring: finding the words of an annotation again in a text that was edited since.
 *
 * It is a search followed by an alignment, as one finds a gene in the genome of a descendant. The text is read as tokens
 * (tokenize.ts) and indexed, and the recorded words, with what stood around them, become a query in which a rare word
 * weighs more than a common one (inverted-index.ts). Every term votes for the diagonals on which the text has it, and
 * around the strongest of these, the seeds (seed.ts), query and text are aligned in narrow bands (align.ts). Each
 * alignment is scored by log-odds, for the quote and for its context apart (score.ts). What scores well is accepted only
 * if the earlier text, searched for what stands there now, leads back to the words that were recorded: a reciprocal best
 * hit. If one candidate stands clear of all others it is the answer, if several are as good it is ambiguous, and if none
 * is accepted the annotation is an orphan (choose.ts).
 *
 * The kinds of edits, and that orphans must be admitted rather than guessed, are those of Brush, Bargeron, Gupta and
 * Cadiz, "Robust annotation positioning in digital documents" (CHI 2001). Every chapter names the sources of its method.
 */
import type { TextRange } from '../../model/text-range.ts';
import { findOccurrences, fitsContext } from '../find-occurrences.ts';
import { normalizeLine } from '../normalize.ts';
import type { RecordedAnchor } from '../recorded-anchor.ts';
import { findParagraph } from '../segmented-text.ts';
import type { SegmentedText } from '../segmented-text.ts';
import { chooseCandidate } from './choose.ts';
import { buildQuery, buildQueryAt, indexText } from './inverted-index.ts';
import type { SourcePosition } from './inverted-index.ts';
import type { Candidate } from './score.ts';

/** A range of the source, with the words that stand there. Shares are 0 to 1. */
export interface FoundRange extends TextRange {
  readonly found: string;
  /** How much of the recorded words and their context is there. */
  readonly score: number;
  /** Shares of the characters of the quote, and of the context before and behind it, that are the same. */
  readonly identity: { readonly quote: number; readonly prefix: number; readonly suffix: number };
}

/**
 * What became of recorded words:
 * - `exact`: they stand unchanged where context or order say;
 * - `moved`: they stand unchanged, in another context;
 * - `reworded`: other words stand where they stood, clearly made from them;
 * - `ambiguous`: two ranges or more could be meant, best first;
 * - `orphan`: nothing was made from them; `nearest` is what resembles them most.
 */
export type Reanchoring =
  | ({ readonly state: 'exact' | 'moved' | 'reworded' } & FoundRange)
  | { readonly state: 'ambiguous'; readonly candidates: readonly FoundRange[] }
  | { readonly state: 'orphan'; readonly nearest?: FoundRange };

/**
 * Finds recorded words in a text that was edited since. Offsets are of the source.
 *
 * @param earlier the whole text as it was when the words were recorded: it tells copies apart, and what was there before
 */
export function reanchor(document: SegmentedText, recorded: RecordedAnchor, earlier?: SegmentedText): Reanchoring {
  const quote = normalizeLine(recorded.exact);
  const unmoved = findInOwnParagraph(document, quote, recorded.paragraph);
  if (unmoved !== undefined) return unmoved;

  const source = earlier && findSourcePosition(earlier, recorded, quote);
  const index = indexText(document);
  const query = source ? buildQueryAt(source, index) : buildQuery(recorded, index);
  const decision = chooseCandidate(document, query, source);
  switch (decision.kind) {
    case 'orphan':
      return { state: 'orphan', ...(decision.nearest && { nearest: toFoundRange(document, decision.nearest) }) };
    case 'ambiguous':
      return { state: 'ambiguous', candidates: decision.candidates.map((each) => toFoundRange(document, each)) };
    case 'found': {
      const { isVerbatim, prefix, suffix } = decision.candidate;
      const state = !isVerbatim ? 'reworded' : prefix.identity + suffix.identity >= 1 ? 'exact' : 'moved';
      return { state, ...toFoundRange(document, decision.candidate) };
    }
  }
}

/** The quick way, for a text that was not edited here: the words stand once in the paragraph they were recorded in. */
function findInOwnParagraph(
  document: SegmentedText,
  quote: string,
  paragraph: string | undefined,
): Reanchoring | undefined {
  const { source, normalized } = document;
  const own = findOccurrences(normalized.text, quote).filter((at) => paragraphKeyAt(document, at) === paragraph);
  const [only] = own;
  if (only === undefined || own.length > 1 || paragraph === undefined) return undefined;
  const start = normalized.toSource(only, 'start');
  const end = normalized.toSource(only + quote.length, 'end');
  const identity = { quote: 1, prefix: 1, suffix: 1 };
  return { state: 'exact', start, end, found: source.slice(start, end), score: 1, identity };
}

/**
 * Where recorded words stood in the earlier text; undefined where that text no longer says.
 *
 * @param quote the words, normalized
 */
function findSourcePosition(
  document: SegmentedText,
  { prefix, suffix, paragraph }: RecordedAnchor,
  quote: string,
): SourcePosition | undefined {
  const { text } = document.normalized;
  const context = { prefix: normalizeLine(prefix), suffix: normalizeLine(suffix) };
  const occurrences = findOccurrences(text, quote);
  const fitting = occurrences.filter((at) => fitsContext(text, at, at + quote.length, context));
  const inParagraph = (fitting.length > 0 ? fitting : occurrences).filter(
    (at) => paragraphKeyAt(document, at) === paragraph,
  );
  const [start, other] = inParagraph.length > 0 ? inParagraph : fitting;
  return start === undefined || other !== undefined ? undefined : { document, start, end: start + quote.length };
}

/** Key of the paragraph at an offset of the normalized text. */
function paragraphKeyAt(document: SegmentedText, offset: number): string | undefined {
  return document.paragraphs?.[findParagraph(document, document.normalized.toSource(offset, 'start'))]?.key;
}

function toFoundRange({ source, normalized }: SegmentedText, candidate: Candidate): FoundRange {
  const start = normalized.toSource(candidate.start, 'start');
  const end = normalized.toSource(candidate.end, 'end');
  const { quote, prefix, suffix } = candidate;
  const identity = { quote: quote.identity, prefix: prefix.identity, suffix: suffix.identity };
  const score = 0.6 * identity.quote + 0.2 * identity.prefix + 0.2 * identity.suffix;
  return { start, end, found: source.slice(start, end), score, identity };
}
