import type { Detector } from './detector.ts';
import { attribution } from './detectors/attribution.ts';
import { condition } from './detectors/condition.ts';
import { constructive } from './detectors/constructive.ts';
import { imperative } from './detectors/imperative.ts';
import { datedPresent } from './detectors/dated-present.ts';
import { hedge } from './detectors/hedge.ts';
import { judgement } from './detectors/judgement.ts';
import { novelty } from './detectors/novelty.ts';
import { reportedSpeech } from './detectors/reported-speech.ts';
import { spokenFor } from './detectors/spoken-for.ts';
import { spokenForNoun } from './detectors/spoken-for-noun.ts';
import { typeWords } from './detectors/type-words.ts';
import { unnamed } from './detectors/unnamed.ts';
import { willOf } from './detectors/will-of.ts';

/** Every way in which clauses are read. A new one is one file and one line here. */
export const detectors: readonly Detector[] = [
  reportedSpeech,
  attribution,
  spokenFor,
  spokenForNoun,
  willOf,
  unnamed,
  typeWords,
  constructive,
  novelty,
  imperative,
  datedPresent,
  judgement,
  hedge,
  condition,
];
