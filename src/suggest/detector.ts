import type { Hedge } from '../model/hedge.ts';
import type { Likelihood } from '../model/likelihood.ts';
import type { TextRange } from '../model/text-range.ts';
import type { ClaimType } from '../model/vocabulary.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Language } from './language.ts';
import type { Referent } from './names/mention.ts';
import type { Clause } from './sentence.ts';
import type { Evidence } from './reason.ts';

export type VoiceReading =
  { readonly kind: 'own' | 'unnamed' } | { readonly kind: 'reports' | 'speaksFor'; readonly by: readonly Referent[] };

/** What a detector makes of words of a clause; offsets count from the clause's beginning. */
export type Detection = TextRange & Omit<Evidence, 'rule'> & Reading;
export type Observation = Detection & Evidence;

type Reading =
  | { readonly kind: 'type'; readonly type: ClaimType }
  | { readonly kind: 'voice'; readonly voice: VoiceReading }
  | { readonly kind: 'hedge'; readonly words: string; readonly likelihood: Likelihood | undefined }
  | { readonly kind: 'condition'; readonly words: string };

export interface DetectorContext {
  readonly language: Language;
  readonly discourse: Discourse;
  readonly hedges: readonly Hedge[];
  /** Whether somebody speaks for himself in this text: a statement or a speech. */
  readonly isStatement: boolean;
}

/** One way to read a clause. A new one stands in the file of its kind in `detectors/`, and in the list in `detectors.ts`. */
export interface Detector {
  readonly id: string;
  find(clause: Clause, context: DetectorContext): Iterable<Detection>;
}
