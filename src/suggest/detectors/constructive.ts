import type { Detector } from '../detector.ts';

/** "Could" or "might" before a verb of setting up or trying: a proposal rather than a forecast. */
export const constructive: Detector = {
  id: 'type/constructive',
  *find(clause, { language }) {
    const first = language.constructive(clause.text)[0];
    if (first === undefined || /\b(?:warn|fear|said|worr|risk)/u.test(clause.text.slice(0, first.start))) return;
    yield {
      start: first.start,
      end: first.end,
      kind: 'type',
      type: 'proposal',
      confidence: 0.8,
      reason: { key: 'constructive', phrase: first.phrase },
    };
  },
};
