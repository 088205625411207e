import type { TextRange } from '../model/text-range.ts';
import type { Language } from './language.ts';
import type { Mention } from './names/mention.ts';

/**
 * Parts a sentence where a clause with a subject of its own seems to begin: behind a semicolon; behind a colon or a
 * comma, where a pronoun follows, or a joining word and then a pronoun or a name.
 */
export function splitClauses(text: string, mentions: readonly Mention[], { lexicon }: Language): TextRange[] {
  const { coordinators, pronouns } = lexicon.connectives;
  const joins = coordinators.join('|');
  const subjects = pronouns.join('|');
  const pattern = new RegExp(
    String.raw`;\s+|[:—]\s+(?=(?:${subjects})\b)|,\s+(?=(?:${joins})\s+(?:(?:that|for|to|also|then|still|now)\s+)?(?:${subjects})\b)|,\s+(?=(?:${joins})\s+(?:to\s+\p{Ll}|the\s+|\p{Lu}))|,\s+though:\s+`,
    'gu',
  );
  const ranges: { start: number; end: number }[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    const next = index + mark.length;
    if (!isClauseEnough(text.slice(start, index)) || !isClauseEnough(text.slice(next))) continue;
    if (isList(text.slice(start, index), text.slice(next), mentions, next)) continue;
    ranges.push({ start, end: index });
    start = next;
  }
  ranges.push({ start, end: text.length });
  return ranges.map((range, place) => withoutJoin(text, range, place > 0, joins));
}

const fewestWords = 3;

function isClauseEnough(text: string): boolean {
  return text.trim().split(/\s+/).length >= fewestWords;
}

/** "A, B and C": a name behind the joining word, and no verb before the end or the next comma. */
function isList(before: string, after: string, mentions: readonly Mention[], at: number): boolean {
  const [join = ''] = /^\p{L}+\s+/u.exec(after) ?? [];
  const name = mentions.find(({ start }) => start === at + join.length);
  if (name === undefined) return false;
  const rest = after.slice(name.end - at);
  return /^[,.]?\s*$/.test(rest) || /^,\s/.test(rest) || /\p{Lu}[\p{L}’'-]*,[^,]*\p{Lu}[\p{L}’'-]*$/u.test(before);
}

/** The joining word belongs to neither part; nor does a full stop. */
function withoutJoin(text: string, { start, end }: TextRange, joined: boolean, joins: string): TextRange {
  const words = text.slice(start, end);
  const join = joined ? (new RegExp(String.raw`^(?:${joins})\s+`, 'iu').exec(words)?.[0].length ?? 0) : 0;
  const stop = /[.!?…]?["”’')\]]*$/u.exec(words)?.[0] ?? '';
  return { start: start + join, end: Math.max(start + join, end - (/\p{L}\.\p{L}\.$/u.test(words) ? 0 : stop.length)) };
}
