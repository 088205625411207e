/** What a value of a vocabulary is called, and what it means. */
export interface Term {
  /** As a reader sees it, in lower case. */
  readonly label: string;
  /** One or two sentences in plain words. */
  readonly meaning: string;
}

/** A term that a coder has to tell from its neighbours. */
export interface CodedTerm extends Term {
  /** Two invented sentences, or cases, that would be given this value. */
  readonly examples: readonly [string, string];
  /** What tells it from the value that it is most easily taken for. */
  readonly line: string;
}

/** A band of likelihood, which means as much as other wordings of it. */
export interface BandTerm extends CodedTerm {
  /** As a table gives them, "probable, expected". */
  readonly synonyms: string;
}

/** Terms for all values of a vocabulary: one that is left out does not compile. */
export type Terms<Value extends string> = Readonly<Record<Value, Term>>;
export type CodedTerms<Value extends string> = Readonly<Record<Value, CodedTerm>>;
