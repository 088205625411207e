import type { Actor } from '../../src/model/registries.ts';

/** A sentence as a person read it. Of several types or voices each is right. */
export interface TrueSentence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly types: readonly string[];
  readonly voices: readonly string[];
  readonly hedges: readonly string[];
  /** A band was given for a plain future, which was not itself tagged as a hedge. */
  readonly plainFuture: boolean;
}

/** An announced engagement as a person read it; what is undefined was not judged. */
export interface TrueVisit {
  /** Index of the sentence that announces it. */
  readonly sentence: number;
  readonly kind: string;
  readonly bases: readonly string[];
  /** Names or ids, each with its other forms. */
  readonly by: readonly string[] | undefined;
  readonly to: readonly string[] | undefined;
  readonly windows: readonly string[] | undefined;
}

/** A text with what is true of it. */
export interface TaggedText {
  readonly name: string;
  readonly blocks: readonly string[];
  readonly textDay: string;
  /** What the registry knows: nothing, for texts that are new to a site. */
  readonly actors: readonly Actor[];
  readonly truth: {
    /** Each with all its forms. */
    readonly actors: readonly (readonly string[])[];
    readonly sentences: readonly TrueSentence[];
    readonly visits: readonly TrueVisit[];
  };
}
