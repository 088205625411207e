import type { Root } from 'mdast';

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

/** One thing that import did, left out, or could not tell. */
export interface Note {
  readonly kind: 'repaired' | 'left out' | 'unsure';
  /** In words that stand by themselves; notes with the same words are counted together. */
  readonly what: string;
  /** The top-level block of the draft it speaks of, from 0; without one it speaks of the whole. */
  readonly block?: number;
}

/** A document as its format was read, before anything in it is repaired. */
export interface ReadDocument {
  readonly tree: Root;
  readonly facts: SourceFacts;
  readonly notes: readonly Note[];
}

/** A document made ready to become an article. */
export interface Draft {
  /** Name of the format it was read as. */
  readonly format: string;
  readonly facts: SourceFacts;
  /** Markdown of each block of the text, in order. */
  readonly blocks: readonly string[];
  readonly notes: readonly Note[];
}
