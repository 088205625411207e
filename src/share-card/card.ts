import type { StatusLabel } from '../model/status-label.ts';

/** What a card says: the picture that stands for a page where a link to it is shared. */
export interface Card {
  /** BCP 47 tag of the text's language: decides its quotation marks. */
  readonly lang: string;
  /** What the large text is, part by part: kind, voice, likelihood. */
  readonly heading: readonly string[];
  /** The large text, as the page shows it. */
  readonly text: string;
  /** Whether the large text is a quotation and wants marks about it. */
  readonly quoted: boolean;
  readonly result?: StatusLabel;
  /** The text that the passage is taken from. */
  readonly from?: string;
  readonly site: string;
  /** The day of the text or of its last verdict, in words. */
  readonly day?: string;
  /** The page's address: what is left to show where no font has the letters of the text. */
  readonly address: string;
}

/** Size of every card in pixels: what Open Graph's readers crop least. */
export const cardSize = { width: 1200, height: 630 } as const;
