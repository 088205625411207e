import type { Detector } from '../detector.ts';
import { isSubordinate } from './claim-type.ts';

/** The text says what a party hopes, fears, wants or thinks, and cites nobody. */
export const spokenFor: Detector = {
  id: 'voice/attitude',
  *find(clause, { language, discourse }) {
    for (const { start, end, phrase } of language.attitudes(clause.text)) {
      const before = clause.text.slice(0, start);
      if (
        /(?:\b(?:the|a|an|of|in|to|should|must|can|could|may|might|will|cannot|shall|its|their|his|her|our|no|was|were|be|been|been|had|is|are|widely|long)\s+(?:\p{L}+ly\s+|now\s+|nonetheless\s+|nevertheless\s+|also\s+|still\s+)?|-)$/iu.test(
          before,
        )
      )
        continue;
      const subject = discourse.subjectOf(clause, start);
      if (subject === undefined || isRelative(before)) continue;
      if (subject.by === 'we') {
        if (language.judging.has(phrase))
          yield {
            ...{ start, end, kind: 'type' },
            type: 'evaluation',
            confidence: 0.74,
            reason: { key: 'authorsJudge', phrase },
          };
        continue;
      }
      yield {
        ...{ start, end, kind: 'voice', confidence: subject.by === 'name' ? 0.8 : 0.72 },
        voice: { kind: 'speaksFor', by: subject.referents },
        reason: { key: 'attitudeOf', phrase, subject: subject.words.trim() },
      };
      const judges = language.judging.has(phrase) && /^(?:reject|resent|regard|distrust|mistrust|oppose)/u.test(phrase);
      yield {
        ...{ start, end, kind: 'type' },
        type: judges ? 'evaluation' : 'description',
        confidence: judges ? 0.74 : 0.79,
        reason: { key: judges ? 'holds' : 'thinks', phrase },
      };
      return;
    }
  },
};

/** Whether the verb belongs to a relative clause: what it says is said in passing. */
function isRelative(before: string): boolean {
  return isSubordinate(before) || /\b(?:which|who|that|what|whom|as)\s+(?:[\p{L}']+\s+){0,3}$/iu.test(before);
}

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

const acting = new Set(['state', 'government']);

/** The text says what a state or government will do, as though it knew its mind. */
export const willOf: Detector = {
  id: 'voice/will',
  *find(clause, { discourse, isStatement }) {
    const will =
      /\b(?:will|won't)\s+(?:(?:not|also|never|still|simply|always|therefore|surely|certainly|again|now)\s+)*(\p{L}+)/u.exec(
        clause.text,
      );
    if (
      will === null ||
      isStatement ||
      /\b(?:will)\s+(?:(?:not|probably|likely)\s+)*(?:be|probably|likely|need|have|face|find|depend|remain|benefit|suffer|lose|gain|win|become|discover|learn|regret|wake|reap|miss|drift|sleepwalk|feel|realise|realize|fall|rise|grow|collapse|end|die|matter|take|fail|struggle|prove|emerge|pay|inherit|survive|happen|begin|do|see)\b/u.test(
        will[0],
      )
    )
      return;
    if (isSubordinate(clause.text.slice(0, will.index))) return;
    const subject = discourse.subjectOf(clause, will.index);
    if (
      subject === undefined ||
      subject.referents.length === 0 ||
      !subject.referents.every(({ kind }) => acting.has(kind))
    )
      return;
    // "It is unclear whether": nobody's will.
    if (/^(?:it|they)\s+\S+\s+\S+\s+\S/iu.test(subject.words)) return;
    if (!/^(?:\p{L}+ly,?\s+)?(?:it|they|\p{Lu}|the\s+\p{Lu}|both|each|the two)/u.test(subject.words)) return;
    yield {
      ...{ start: will.index, end: will.index + will[0].length, kind: 'voice', confidence: 0.68 },
      voice: { kind: 'speaksFor', by: subject.referents },
      reason: { key: 'willOf', subject: subject.words.trim() },
    };
  },
};
