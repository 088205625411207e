import { findPlaces } from '../quote-places.ts';
import type { TextRange } from '../text-range.ts';
import { decide } from './decide.ts';
import { weighPlace } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { findPlacesOf } from './find-places.ts';
import { findParagraph } from './paragraphed-text.ts';
import type { ParagraphedText } from './paragraphed-text.ts';
import type { RecordedAnchor } from './recorded-anchor.ts';
import { foldedLine } from './recorded-words.ts';

/** A place in the source, with the words that stand there. */
export interface FoundPlace extends TextRange {
  readonly found: string;
  /** How much of the recorded words and surroundings is there, 0 to 1. */
  readonly score: number;
  readonly evidence: Evidence;
}

/**
 * What became of recorded words (design, section 3):
 * - `exact`: they stand unchanged where surroundings or order say;
 * - `moved`: they stand unchanged, in other surroundings;
 * - `reworded`: other words stand where they stood, clearly made from them;
 * - `ambiguous`: two places or more could be meant, best first;
 * - `gone`: nothing was made from them; `best` is what resembles them most.
 */
export type Reanchoring =
  | ({ readonly state: 'exact' | 'moved' | 'reworded' } & FoundPlace)
  | { readonly state: 'ambiguous'; readonly candidates: readonly FoundPlace[] }
  | { readonly state: 'gone'; readonly best?: FoundPlace };

/** Finds recorded words in a text that was edited since. Offsets are of the source. */
export function reanchor(document: ParagraphedText, recorded: RecordedAnchor): Reanchoring {
  const unmoved = findInOwnParagraph(document, recorded);
  if (unmoved !== undefined) return { state: 'exact', ...toFoundPlace(document, unmoved) };

  const decision = decide(findPlacesOf(document, recorded), recorded.rival);
  if (decision.kind === 'gone') {
    return { state: 'gone', ...(decision.best && { best: toFoundPlace(document, decision.best) }) };
  }
  if (decision.kind === 'ambiguous') {
    return { state: 'ambiguous', candidates: decision.candidates.map((it) => toFoundPlace(document, it)) };
  }
  const { evidence } = decision.candidate;
  const inContext = evidence.prefix + evidence.suffix >= 1;
  const state = !evidence.verbatim ? 'reworded' : inContext ? 'exact' : 'moved';
  return { state, ...toFoundPlace(document, decision.candidate) };
}

interface JudgedRange extends TextRange {
  readonly evidence: Evidence;
}

/** The quick way, for a text that was not edited here: the words stand once in the paragraph they were recorded in. */
function findInOwnParagraph(document: ParagraphedText, recorded: RecordedAnchor): JudgedRange | undefined {
  const { folded } = document;
  const quote = foldedLine(recorded.quote);
  const own = findPlaces(folded.text, quote).filter((place) => {
    const around = findParagraph(document, folded.toSource(place, 'start'));
    return recorded.paragraph !== undefined && around?.paragraph.key === recorded.paragraph;
  });
  const [place] = own;
  if (place === undefined || own.length > 1) return undefined;
  const start = folded.toSource(place, 'start');
  const end = folded.toSource(place + quote.length, 'end');
  return {
    start,
    end,
    evidence: {
      verbatim: true,
      quote: 1,
      prefix: 1,
      suffix: 1,
      ...weighPlace(document, recorded, start, end),
      breaks: 2,
      nats: { quote: 0, prefix: 0, suffix: 0, whole: 0, lookalike: 0 },
    },
  };
}

function toFoundPlace({ source }: ParagraphedText, { start, end, evidence }: JudgedRange): FoundPlace {
  const { quote, prefix, suffix } = evidence;
  return { start, end, found: source.slice(start, end), score: 0.6 * quote + 0.2 * prefix + 0.2 * suffix, evidence };
}
