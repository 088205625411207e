import type { Detector } from './detector.ts';
import { attribution, reportedSpeech } from './detectors/reported-speech.ts';
import { condition } from './detectors/condition.ts';
import { constructive, imperative, datedPresent, judgement, novelty, typeWords } from './detectors/claim-type.ts';
import { hedge } from './detectors/hedge.ts';
import { spokenFor, spokenForNoun, willOf } from './detectors/spoken-for.ts';
import { unnamed } from './detectors/unnamed.ts';

/** Every way in which clauses are read. A new one stands in the file of its kind and on one line here. */
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
