import type { Detector } from '../detector.ts';

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
