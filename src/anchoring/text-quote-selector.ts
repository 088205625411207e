/**
 * Words of a text, with as much of what stands around them as tells equal words apart.
 * W3C Web Annotation Data Model, 4.2.4: https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
  readonly quote: string;
  /** What stands right before the quote. */
  readonly prefix?: string | undefined;
  /** What stands right after it. */
  readonly suffix?: string | undefined;
}
