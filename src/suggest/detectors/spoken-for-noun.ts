import type { Detector } from '../detector.ts';

/** The text says what a party’s hope, aim, answer or fear is, and cites nobody. */
export const spokenForNoun: Detector = {
  id: 'voice/attitude-noun',
  *find(clause, { language, discourse }) {
    for (const { start, end, phrase } of language.attitudeNouns(clause.text)) {
      const owner = /(?:\b(their|its|his|her)|([\p{L}.]+)'s?)\s+(?:\p{L}+\s+)?$/iu.exec(clause.text.slice(0, start));
      const verb = /^\s+(?:is|are|was|were|will|remains|has been|lies)\b/u.exec(clause.text.slice(end));
      if (owner === null || verb === null) continue;
      const named = clause.mentions.filter((mention) => mention.end <= start);
      const subject =
        named.length > 0
          ? named.map(({ referent }) => referent)
          : (discourse.subjectOf(clause, start)?.referents ?? []);
      yield {
        ...{ start, end, kind: 'voice', confidence: 0.74 },
        voice: { kind: 'speaksFor', by: subject.slice(0, 2) },
        reason: { key: 'attitudeNoun', phrase },
      };
      if (!verb[0].includes('will'))
        yield {
          ...{ start, end, kind: 'type' },
          type: 'description',
          confidence: 0.79,
          reason: { key: 'thinks', phrase },
        };
    }
  },
};
