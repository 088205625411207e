import type { Detector } from '../detector.ts';
import { isSubordinate } from './type-words.ts';

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
