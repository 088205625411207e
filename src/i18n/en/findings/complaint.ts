/** How a mistake is told to whoever can mend it. */
export interface Complaint {
  /** "Unexpected X, expected Y": what stands there, and what should. */
  readonly reason: string;
  /** How to mend it. */
  readonly hint: string;
  /** What stands there and what should, each by itself, where the finding does not name them by their values. */
  readonly actual?: string;
  readonly expected?: readonly string[];
}

export const didYouMean = (meant: string): string => `Did you mean "${meant}"?`;
