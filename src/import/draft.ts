import type { Root } from 'mdast';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { MessageOf } from '../i18n/message.ts';

/** What is known of the text that is imported: found in it, or given by the editor. */
export interface SourceFacts {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly lang?: string;
}

/** What a note says, for the catalogue to word; notes that say the same are counted together. */
export type NoteMessage = MessageOf<Catalogue['importing']['notes']>;

/** One thing that import did, left out, or could not tell. */
export interface Note {
  readonly kind: 'repaired' | 'left-out' | 'unsure';
  readonly message: NoteMessage;
  /** The top-level block of the draft it speaks of, from 0; without one it speaks of the whole. */
  readonly block?: number;
}

/** A document as its format was read, before anything in it is repaired. */
export interface ReadDocument {
  readonly tree: Root;
  readonly facts: SourceFacts;
  readonly notes: readonly Note[];
}

/** A format, as `--from` takes it; the catalogue has what people call it. */
export type FormatName = keyof Catalogue['importing']['formats'];

/** A document made ready to become an article. */
export interface Draft {
  /** The format it was read as. */
  readonly format: FormatName;
  readonly facts: SourceFacts;
  /** Markdown of each block of the text, in order. */
  readonly blocks: readonly string[];
  readonly notes: readonly Note[];
}
