import { splitSentences } from '../anchoring/split-sentences.ts';
import type { BlockRange } from '../model/article.ts';
import type { TextRange } from '../model/text-range.ts';
import type { Language } from './language.ts';
import type { Mention } from './names/mention.ts';
import { unifyCharacters } from './phrase-matcher.ts';

/** A sentence of the text; offsets of everything in it count from its beginning. */
export interface Sentence {
  readonly at: BlockRange;
  /** Plain, as `plain` makes it, character for character as long as in the text. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
}

/** A part of a sentence that says one thing: with a subject and a verb of its own, as far as words tell. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of the sentence's mentions those inside; offsets count from the clause's beginning. */
  readonly mentions: readonly Mention[];
}

/** Parts blocks into sentences and these into clauses. */
export function readSentences(
  blocks: readonly string[],
  mentions: readonly (Mention & { readonly block: number })[],
  language: Language | undefined,
): Sentence[] {
  return blocks.flatMap((text, block) => {
    const inBlock = mentions.filter((mention) => mention.block === block);
    return splitSentences(text).map(({ start, end }) => {
      const words = unifyCharacters(text.slice(start, end));
      const inside = within(inBlock, start, end);
      const parts = language === undefined ? [{ start: 0, end: words.length }] : splitClauses(words, inside, language);
      return {
        at: { block, start, end },
        text: words,
        mentions: inside,
        clauses: parts.map((part) => ({
          ...part,
          text: words.slice(part.start, part.end),
          mentions: within(inside, part.start, part.end),
        })),
      };
    });
  });
}

function within(mentions: readonly Mention[], start: number, end: number): Mention[] {
  return mentions.flatMap((mention) =>
    mention.start >= start && mention.end <= end
      ? [{ ...mention, start: mention.start - start, end: mention.end - start }]
      : [],
  );
}

/**
 * Parts a sentence where a clause with a subject of its own seems to begin: behind a semicolon; behind a colon or a
 * comma, where a pronoun follows, or a joining word and then a pronoun or a name.
 */
function splitClauses(text: string, mentions: readonly Mention[], { lexicon }: Language): TextRange[] {
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
  return ranges.map((range, index) => withoutJoin(text, range, index > 0, joins));
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
