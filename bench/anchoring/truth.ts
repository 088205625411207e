import type { TextRange } from '../../src/model/text-range.ts';
import type { Text } from './tokens.ts';

/** Words of the unedited text, by their numbers, end excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A text as it is read, and where the tracked words came to stand in it. */
export interface Written {
  readonly blocks: readonly string[];
  /** The blocks joined by line breaks. */
  readonly source: string;
  /** From the first to the last tracked word that is left; undefined where none is. */
  readonly truth: TextRange | undefined;
}

/** Writes a text out, and follows the words of the range by their numbers. */
export function write(text: Text, { from, to }: TokenRange): Written {
  const blocks: string[] = [];
  let offset = 0;
  let truth: TextRange | undefined;
  for (const paragraph of text) {
    let block = '';
    for (const { lead, core, trail, space, origin } of paragraph.flat()) {
      const start = offset + block.length + lead.length;
      if (origin !== undefined && origin >= from && origin < to) {
        truth = { start: Math.min(truth?.start ?? start, start), end: start + core.length };
      }
      block += lead + core + trail + space;
    }
    block = block.trimEnd();
    blocks.push(block);
    offset += block.length + 1;
  }
  return { blocks, source: blocks.join('\n'), truth };
}

/** Intersection over union. */
export function overlap(a: TextRange, b: TextRange): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared);
}

/** Found means an overlap of this much with the truth. */
export const rightOverlap = 0.8;

export type Verdict = 'right' | 'wrong' | 'none';

/** Where the words are gone, only finding nothing is right. */
export function judge(truth: TextRange | undefined, answer: TextRange | undefined): Verdict {
  if (truth === undefined) return answer === undefined ? 'right' : 'wrong';
  if (answer === undefined) return 'none';
  return overlap(truth, answer) >= rightOverlap ? 'right' : 'wrong';
}
