import type { Detector } from '../detector.ts';
import { isSubordinate } from './type-words.ts';

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
