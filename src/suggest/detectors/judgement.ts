import type { Detector } from '../detector.ts';
import { isSubordinate } from './type-words.ts';

/** Something is said to be important, wrong, a success, worse than: a judgement. */
export const judgement: Detector = {
  id: 'type/judgement',
  *find(clause, { language }) {
    for (const { start, end, phrase } of language.judgements(clause.text)) {
      const before = clause.text.slice(0, start);
      // "It would be rash" judges what it supposes; "a war would be" foresees.
      const confidence = isSubordinate(before)
        ? 0.42
        : /^(?:it|that|this) would\s+(?:\p{L}+\s+)?$/iu.test(before)
          ? 0.73
          : 0.68;
      yield { start, end, kind: 'type', type: 'evaluation', confidence, reason: { key: 'judges', phrase } };
    }
  },
};
