import type { Detector } from '../detector.ts';

/** Of something that does not exist yet it is said what it would do: "A joint commission would help". */
export const novelty: Detector = {
  id: 'type/novelty',
  *find(clause, { language }) {
    const found = language.novelty.exec(clause.text);
    if (found === null) return;
    yield {
      ...{ start: 0, end: found[0].length, kind: 'type', type: 'proposal', confidence: 0.775 },
      reason: { key: 'novelty' },
    };
  },
};
