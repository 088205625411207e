/** What the codebook says of one value beside its label and meaning. */
export interface CodebookEntry {
  /** Two invented sentences, or cases, that would be given this value. */
  readonly examples: readonly [string, string];
  /** What tells it from the value that it is most easily taken for. */
  readonly line: string;
}

/** A codebook that leaves out no value of its vocabulary: the compiler holds it to the schema's own table. */
export type Codebook<Value extends string> = Readonly<Record<Value, CodebookEntry>>;
