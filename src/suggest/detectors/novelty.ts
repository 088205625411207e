import type { Detector } from '../detector.ts';

export const novelty: Detector = {
  id: 'type/novelty',
  summary: 'Of something that does not exist yet it is said what it would do: "A joint commission would help".',
  *find(clause, { language }) {
    const found = language.novelty.exec(clause.text);
    if (found === null) return;
    yield {
      ...{ start: 0, end: found[0].length, kind: 'type', type: 'proposal', confidence: 0.775 },
      reason: 'says what would come of something that could be set up',
    };
  },
};
