import { blockKeys } from '../../../src/anchoring/block-keys.ts';
import { reanchor } from '../../../src/anchoring/reanchor/reanchor.ts';
import type { Reanchoring } from '../../../src/anchoring/reanchor/reanchor.ts';
import { recordAnchor } from '../../../src/anchoring/reanchor/record-anchor.ts';
import type { RecordedAnchor } from '../../../src/anchoring/reanchor/recorded-anchor.ts';
import { toParagraphedText } from '../../../src/anchoring/reanchor/segmented-text.ts';
import type { ParagraphedText } from '../../../src/anchoring/reanchor/segmented-text.ts';
import type { Place } from '../truth.ts';

/** A text as the build holds it: folded once, whatever number of quotes is looked for. */
export function prepare(blocks: readonly string[]): ParagraphedText {
  const keys = blockKeys(blocks);
  return toParagraphedText(blocks.map((text, index) => ({ key: keys[index] ?? '', text })));
}

export function record(original: ParagraphedText, place: Place): RecordedAnchor {
  return recordAnchor(original, place);
}

/** `original` is the whole text as it was: the ledger of published addresses holds every paragraph. */
export function find(edited: ParagraphedText, recorded: RecordedAnchor, original: ParagraphedText): Reanchoring {
  return reanchor(edited, recorded, original);
}

export function toAnswer(result: Reanchoring): Place | undefined {
  return result.state === 'ambiguous' || result.state === 'gone' ? undefined : result;
}
