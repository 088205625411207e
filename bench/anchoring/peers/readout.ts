import type { TextRange } from '../../../src/model/text-range.ts';
import { makeBlockKeys } from '../../../src/anchoring/block-keys.ts';
import { reanchor } from '../../../src/anchoring/reanchor/reanchor.ts';
import type { Reanchoring } from '../../../src/anchoring/reanchor/reanchor.ts';
import { recordAnchor } from '../../../src/anchoring/recorded-anchor.ts';
import type { RecordedAnchor } from '../../../src/anchoring/recorded-anchor.ts';
import { segmentText } from '../../../src/anchoring/segmented-text.ts';
import type { SegmentedText } from '../../../src/anchoring/segmented-text.ts';

/** A text as the build holds it: normalized once, whatever number of quotes is looked for. */
export function prepare(blocks: readonly string[]): SegmentedText {
  const keys = makeBlockKeys(blocks);
  return segmentText(blocks.map((text, index) => ({ key: keys[index] ?? '', text })));
}

export function record(original: SegmentedText, range: TextRange): RecordedAnchor {
  return recordAnchor(original, range);
}

/** `original` is the whole text as it was: the ledger of published addresses holds every paragraph. */
export function find(edited: SegmentedText, recorded: RecordedAnchor, original: SegmentedText): Reanchoring {
  return reanchor(edited, recorded, original);
}

export function toAnswer(result: Reanchoring): TextRange | undefined {
  return result.state === 'ambiguous' || result.state === 'orphan' ? undefined : result;
}
