/** What is kept of a passage when its tag is accepted, to find it again after the text was edited. */
export interface RecordedAnchor {
  readonly quote: string;
  /** Up to 32 characters of whole words right before and after the quote; empty at the ends of the text. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where the quote's middle lay: its share of the text's length, 0 to 1, to four digits. */
  readonly share: number;
  /** How much the copy of the quote in the likest surroundings said then, in nats; 0 where the quote stood once. */
  readonly rival: number;
  /**
   * What stood elsewhere then and would be taken for the quote if that were struck: its words in lower case, twice where
   * they stood more than once; missing where there was nothing of the kind.
   */
  readonly lookalikes?: readonly string[];
  /** Key of the paragraph in which the quote begins; missing where the text has no paragraphs. */
  readonly paragraph?: string;
  /** Keys of its neighbours; missing at the ends of the text. */
  readonly before?: string;
  readonly after?: string;
}
