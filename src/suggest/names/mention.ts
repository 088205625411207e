import type { ActorKind } from '../../model/vocabulary.ts';
import type { Reason } from '../reason.ts';

/** Somebody whom the text names: an entry of the registry, or one that it lacks. */
export interface Referent {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly registered: boolean;
  readonly rule: string;
  readonly confidence: number;
  readonly reason: Reason;
  /** The office that the text gives, right before the name. */
  readonly as?: string;
}

/** Where the text names somebody. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly referent: Referent;
}

export type BlockMention = Mention & { readonly block: number };

/** What kind of name some words of a sentence are; undefined where nothing tells. */
export type NameTagger = (sentence: string, words: string) => 'person' | 'place' | 'organization' | undefined;
