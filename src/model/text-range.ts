/** A run of characters: UTF-16 offsets, half-open. What the W3C's `TextPositionSelector` gives in code points. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
