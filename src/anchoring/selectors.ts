/**
 * Words of a text, with as much of what stands around them as tells equal words apart.
 * W3C Web Annotation Data Model, 4.2.4: https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
  readonly exact: string;
  /** What stands right before the words. */
  readonly prefix?: string | undefined;
  /** What stands right after them. */
  readonly suffix?: string | undefined;
}

/** The same as authors write it: frontmatter and the record of published addresses call the words their quote. */
export interface QuoteFields {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A selector by what was written, and by whatever else stands beside the quote. */
export function toSelector<T extends QuoteFields>({ quote, ...others }: T): Omit<T, 'quote'> & { exact: string } {
  return { exact: quote, ...others };
}

/** A selector, and whatever else it carries, as it is written. */
export function toQuoteFields<T extends TextQuoteSelector>({
  exact,
  ...others
}: T): Omit<T, 'exact'> & { quote: string } {
  return { quote: exact, ...others };
}
