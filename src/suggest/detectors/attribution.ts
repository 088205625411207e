import type { Detector } from '../detector.ts';

/** A phrase says whose words or view it is: "according to", "in the words of". */
export const attribution: Detector = {
  id: 'voice/attribution',
  *find(clause, { language }) {
    for (const { start, end, phrase } of language.attributions(clause.text)) {
      const stop = clause.text.indexOf(',', end);
      const source = clause.mentions.filter((mention) => mention.start >= end && (stop === -1 || mention.end <= stop));
      const person = source.find(({ referent }) => referent.kind === 'person') ?? source[0];
      yield {
        ...{ start, end, kind: 'voice', confidence: 0.9, reason: { key: 'attribution', phrase } },
        voice: person === undefined ? { kind: 'unnamed' } : { kind: 'reports', by: [person.referent] },
      };
    }
  },
};
