import type { StatusLabel } from '../model/status-label.ts';

/**
 * What a card says: the picture that stands for a page where a link to it is shared. Old words must not look new there,
 * nor ours like another's: whose text it is, and of which day, stands at the head.
 */
export interface Card {
  /** BCP 47 tag of the text's language: decides its quotation marks. */
  readonly lang: string;
  readonly site: string;
  /** Whose text the words are from, and of which day. */
  readonly whose?: string;
  /** The large text, as the page shows it. */
  readonly text: string;
  /** Whether the large text is a quotation and wants marks about it. */
  readonly quoted: boolean;
  /** What came of it; its label begins a line. */
  readonly result?: StatusLabel;
  /** What the large text is, part by part, where nothing came of it: kind, voice, likelihood. */
  readonly heading: readonly string[];
  /** Why it came out so; without a result, what the large text says. */
  readonly why?: string;
  /** The page's address: what is left to show where no font has the letters of the text. */
  readonly address: string;
}

/** Size of every card in pixels: what Open Graph's readers crop least. */
export const cardSize = { width: 1200, height: 630 } as const;
