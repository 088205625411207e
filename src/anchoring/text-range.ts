/** A run of characters: UTF-16 offsets, end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
