import type { Detector } from '../detector.ts';
import { findTimes, namesTime } from '../visits/find-window.ts';

/** Wordings that tell what a sentence does: "must" demands, "because" explains, "is expected" foresees. */
export const typeWords: Detector = {
  id: 'type/words',
  *find(clause, { language }) {
    for (const { type, weight, find } of language.typeCues) {
      for (const { start, end, phrase } of find(clause.text)) {
        if (isNoun(clause.text, start, phrase, language.lexicon.hedges.nouns)) continue;
        const confidence = weight - (isSubordinate(clause.text.slice(0, start)) ? inPassing : 0);
        if (confidence > 0) yield { start, end, kind: 'type', type, confidence, reason: { key: 'phrase', phrase } };
      }
    }
  },
};

/** What a subordinate clause does tells less of what the sentence does. */
const inPassing = 0.3;

/** Behind "which", "who", "where", or a "that" which does not depend on what is said, thought or is so. */
export function isSubordinate(before: string): boolean {
  const last = [...before.matchAll(subordinators)].at(-1);
  if (last === undefined || (last.index === 0 && last[0] === 'that')) return false;
  const behind = before.slice(last.index + last[0].length);
  // Another clause has begun since.
  if (/,[^,]*\s(?:and|but|yet)\s|,\s[^,]{0,60}$/u.test(behind)) return false;
  return last[0].toLowerCase() !== 'that' || !governing.test(before.slice(0, last.index));
}

const subordinators =
  /\b(?:which|who|whose|whom|that|where|when|while|if|unless|although|though|even though|as|what|however much|however)\b/giu;
const governing =
  /\b(?:is|was|are|be|it|sa(?:id|ys?)|told|tells?|warn\w*|argu\w+|stress\w*|agreed?|(?:re)?affirm\w*|under(?:scor|lin)\w+|not(?:es?|ed)|believ\w+|insist\w*|fear\w*|expect\w*|hop\w+|view|fact|caution\w*|add(?:s|ed)|predict\w*|propos\w+|suggest\w*|urg\w+|think\w*|thought|cl?aim\w*|state[sd]|announc\w+|declar\w+|explain\w*|conclu\w+|concede\w*|admit\w*|acknowledg\w+|hint\w*|signal\w*|impl(?:y|ies|ied)|repl(?:y|ies|ied)|indicat\w+|maintain\w*|contend\w*|confirm\w*|promis\w+|pledg\w+|threaten\w*|reckon\w*|doubt\w*|convinced|confident|certain|sure|known|clear|likely|remark\w*|observ\w+|assur\w+|vow\w*|assert\w*|reveal\w*|report\w*|show\w*|mean\w*|reason|truth|trouble|problem|danger|risk|hope|chance|bet\w*|gambl\w+)\b(?:\s+[\p{L}']+){0,4}\s*$/iu;

/** "May" the month, "the will". */
export function isNoun(
  text: string,
  start: number,
  phrase: string,
  nouns: Readonly<Record<string, readonly string[]>>,
): boolean {
  const behind = nouns[phrase];
  if (behind === undefined) return false;
  if (phrase === 'may' && text[start] === 'M' && start > 0) return true;
  const before = /([\p{L}']+)\s+$/u.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '';
  return phrase !== 'may' && behind.includes(before);
}

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

/** Something is said to be important, wrong, a success, worse than: a judgement. */
export const judgement: Detector = {
  id: 'type/judgement',
  *find(clause, { language }) {
    for (const { start, end, phrase } of language.judgements(clause.text)) {
      const before = clause.text.slice(0, start);
      // "It would be rash" judges what it supposes; "a war would be" foresees.
      const confidence = isSubordinate(before)
        ? 0.42
        : /^(?:it|that|this) would\s+(?:\p{L}+\s+)?$/iu.test(before)
          ? 0.73
          : 0.68;
      yield { start, end, kind: 'type', type: 'evaluation', confidence, reason: { key: 'judges', phrase } };
    }
  },
};

/** How far behind its verb a time may stand. */
const farthest = 80;

/** Something is put in the present and given a time to come: "The ministers meet in Rome on Friday". */
export const datedPresent: Detector = {
  id: 'type/dated-present',
  *find(clause, { language }) {
    const verbs = language.events
      .flatMap(({ verbs: find }) => find(clause.text))
      .filter(
        ({ start, phrase }) => language.present.has(phrase) && subject.test(clause.text.slice(0, start).trimEnd()),
      );
    if (verbs.length === 0) return;
    const times = findTimes(clause.text, language, undefined).filter(namesTime);
    for (const { start, end, phrase } of verbs)
      if (times.some((time) => time.start >= end && time.start - end < farthest))
        yield {
          ...{ start, end, kind: 'type', type: 'forecast', confidence: 0.62 },
          reason: { key: 'toCome', phrase },
        };
  },
};

/** What stands before such a verb: "is", a plural or a name. */
const subject = /\b(?:is|are)$|(?:\p{Ll}s|\p{Lu}\p{L}*)$/u;
