/**
 * What is kept of a passage when its tag is accepted, to find it again after the text was edited. That text itself is
 * kept too, paragraph by paragraph, and says more.
 */
export interface RecordedAnchor {
  readonly quote: string;
  /** Up to 32 characters of whole words right before and after the quote; empty at the ends of the text. */
  readonly prefix: string;
  readonly suffix: string;
  /** Key of the paragraph in which the quote begins; missing where the text has no paragraphs. */
  readonly paragraph?: string;
}
