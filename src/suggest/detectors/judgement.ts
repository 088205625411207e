import type { Detector } from '../detector.ts';
import { isSubordinate } from './type-words.ts';

export const judgement: Detector = {
  id: 'type/judgement',
  summary: 'Something is said to be important, wrong, a success, worse than: a judgement.',
  *find(clause, { language }) {
    for (const { start, end, phrase } of language.judgements(clause.text)) {
      const confidence = isSubordinate(clause.text.slice(0, start)) ? 0.42 : 0.68;
      yield { start, end, kind: 'type', type: 'evaluation', confidence, reason: `"${phrase}" judges` };
    }
  },
};
