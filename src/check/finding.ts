import type { TextRange } from '../anchoring/text-range.ts';

/** Keys and indexes from the top of a YAML document to the value that a finding speaks of. */
export type Path = readonly (string | number)[];

/** A mistake or a doubt in the content, before it is tied to a place in a file. */
export interface Finding {
  /** Permanent id, `group/name`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  /** Words of the article's whole text that the finding speaks of, instead of the path. */
  readonly words?: TextRange;
  /** Points at the key instead of the value. */
  readonly atKey?: boolean;
  /** What is wrong: "Unexpected X, expected Y". */
  readonly reason: string;
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** How to mend it. */
  readonly hint: string;
}
