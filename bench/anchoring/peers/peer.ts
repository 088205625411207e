import type { TextRange } from '../../../src/model/text-range.ts';

/** What every method is given of a passage. */
export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood. */
  readonly start: number;
  readonly end: number;
}

/** A method under test: finds the passage in the edited text. */
export interface Peer {
  readonly name: string;
  find(edited: string, selector: Selector, original: string): TextRange | undefined;
  /** Of so many quotes one is asked, where a method is too slow for all; 1 if missing. */
  readonly every?: number;
}
