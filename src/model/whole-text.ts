/** Texts of blocks put together. */
export interface WholeText {
  readonly text: string;
  /** Where each block begins: UTF-16 offsets. */
  readonly starts: readonly number[];
}

/**
 * The text of a whole article: its blocks in order, a line feed between each and the next. What quotes are anchored in,
 * and what the reading page holds in `.text` outside its notes, so that offsets mean the same everywhere.
 */
export function joinBlocks(blocks: readonly string[]): WholeText {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.length + 1;
  }
  return { text: blocks.join('\n'), starts };
}
