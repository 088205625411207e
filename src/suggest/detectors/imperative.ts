import type { Detector } from '../detector.ts';

/** A sentence that begins with what is to be done: "Begin with the facts". */
export const imperative: Detector = {
  id: 'type/imperative',
  *find(clause, { language }) {
    const found = clause.start === 0 ? language.imperative.exec(clause.text) : null;
    if (found === null) return;
    yield {
      ...{ start: 0, end: found[0].trimEnd().length, kind: 'type', type: 'demand', confidence: 0.75 },
      reason: { key: 'imperative', opening: found[0].trim() },
    };
  },
};
