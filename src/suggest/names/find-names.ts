import { splitSentences } from '../../anchoring/split-sentences.ts';
import type { Actor } from '../../model/registries.ts';
import type { TextRange } from '../../model/text-range.ts';
import { toSlug } from '../../model/to-slug.ts';
import type { Language } from '../language.ts';
import type { Lexicon } from '../lexicon.ts';
import { unifyCharacters } from '../phrase-matcher.ts';
import { classifyName, createNaming } from './classify-name.ts';
import type { Naming } from './classify-name.ts';
import { compileKnownNames } from './known-names.ts';
import type { BlockMention, Referent, NameTagger } from './mention.ts';
import { readStates } from './state-names.ts';

/**
 * Names in the text that the registry lacks: states and bodies of the lexicon, then runs of words with capitals, told by
 * titles, words for bodies, and a tagger. A surname alone belongs to the full name that stands before it.
 *
 * @param taken mentions that are known already
 */
export function findNames(
  blocks: readonly string[],
  taken: readonly BlockMention[],
  actors: readonly Actor[],
  language: Language,
  tag: NameTagger,
): BlockMention[] {
  const states = readStates(language.lexicon.states);
  const naming = createNaming(language, new Set(states.flatMap(({ adjectives }) => adjectives)));
  const known = compileKnownNames(states, language.lexicon, actors);
  const found: BlockMention[] = [];
  const people = new Map<string, Referent>();
  const ids = new Set(actors.map(({ id }) => id));
  for (const [block, source] of blocks.entries()) {
    const text = unifyCharacters(source);
    const blocked: TextRange[] = [...taken.filter((mention) => mention.block === block)];
    const keep = (mention: BlockMention): void => {
      found.push(mention);
      blocked.push(mention);
    };
    for (const mention of known(text)) {
      if (mention.referent === undefined) blocked.push(mention);
      else if (isFree(mention, blocked)) keep({ ...mention, block, referent: mention.referent });
    }
    for (const sentence of splitSentences(text)) {
      for (const run of findFreeRuns(text.slice(sentence.start, sentence.end), sentence.start, blocked, language)) {
        const referent = toReferent(run, text, sentence, naming, tag, people, ids);
        if (referent !== undefined) keep({ block, ...referent });
      }
    }
  }
  return found;
}

function isFree({ start, end }: TextRange, blocked: readonly TextRange[]): boolean {
  return blocked.every((other) => end <= other.start || other.end <= start);
}

/** Runs of capitals with what is known already, and words that only begin the sentence, cut away. */
function findFreeRuns(
  sentence: string,
  offset: number,
  blocked: readonly TextRange[],
  { starters, lexicon }: Language,
): TextRange[] {
  return findCapitalRuns(sentence).flatMap(({ start, end }) => {
    const run = { start: start + offset, end: end + offset };
    const inside = blocked
      .filter((other) => other.start < run.end && run.start < other.end)
      .sort((a, b) => a.start - b.start);
    const parts: TextRange[] = [];
    let from = run.start;
    for (const other of inside) {
      parts.push({ start: from, end: other.start });
      from = Math.max(from, other.end);
    }
    parts.push({ start: from, end: run.end });
    return parts
      .flatMap((part) => splitJoined(part, sentence.slice(part.start - offset, part.end - offset), lexicon))
      .flatMap((part) =>
        trimRun(sentence.slice(part.start - offset, part.end - offset), part.start, part.start === offset, starters),
      );
  });
}

/** "A and B" are two names, unless they are of one body ("Ministry of Trade and Industry"). */
function splitJoined({ start, end }: TextRange, words: string, lexicon: Lexicon): TextRange[] {
  const joint = /\s+and\s+/u.exec(words);
  if (joint === null || words.split(/\s+/).some((word) => lexicon.institutions.heads.includes(word)))
    return [{ start, end }];
  const after = joint.index + joint[0].length;
  return [
    { start, end: start + joint.index },
    ...splitJoined({ start: start + after, end }, words.slice(after), lexicon),
  ];
}

/** Without small words at either end, and without what only begins the sentence. */
function trimRun(words: string, at: number, first: boolean, starters: ReadonlySet<string>): TextRange[] {
  let start = 0;
  for (;;) {
    const [, lead = '', next = ''] = /^(\s*)([\p{L}'’.-]+)/u.exec(words.slice(start)) ?? [];
    if (next === '') return [];
    const isSmall = !/^(?:\p{Lu}|(?:al|el|an|ad|as|ash|at)-\p{Lu})/u.test(next);
    const isStarter = first && start === 0 && starters.has(next.toLowerCase());
    start += lead.length;
    if (!isSmall && !isStarter) break;
    start += next.length;
  }
  const end = words
    .trimEnd()
    .replace(/(?:\s+\p{Ll}+)+$/u, '')
    .replace(/'s$/, '').length;
  return end <= start ? [] : [{ start: at + start, end: at + end }];
}

function toReferent(
  run: TextRange,
  text: string,
  sentence: TextRange,
  naming: Naming,
  tag: NameTagger,
  people: Map<string, Referent>,
  ids: Set<string>,
): Omit<BlockMention, 'block'> | undefined {
  const words = text.slice(run.start, run.end);
  const context = {
    sentence: text.slice(sentence.start, sentence.end),
    first: run.start === sentence.start,
    before: text.slice(Math.max(sentence.start, run.start - 40), run.start),
    after: text.slice(run.end, Math.min(sentence.end, run.end + 60)),
  };
  const { rest, offset } = naming.withoutTitles(words);
  const before = people.get(rest);
  if (before !== undefined) return { start: run.start + offset, end: run.end, words: rest, referent: before };
  const name = classifyName(words, context, naming, tag);
  if (name === undefined) return undefined;
  const shown =
    name.kind === 'government' ? `${name.name}${/^(?:'s)?\s+\p{L}+/u.exec(context.after)?.[0] ?? ''}` : name.name;
  const id = freeId(toSlug(shown), ids);
  if (id === undefined) return undefined;
  const referent: Referent = {
    ...{ id, name: shown, kind: name.kind, registered: false, rule: 'actor/name' },
    ...{ confidence: name.confidence, reason: name.reason },
    ...(name.as === undefined ? {} : { as: name.as }),
  };
  people.set(shown, referent);
  if (name.kind === 'person') for (const part of surnames(shown)) if (!people.has(part)) people.set(part, referent);
  const start = run.start + name.start;
  return { start, end: start + shown.length, words: shown, referent };
}

/** By what a person is named the second time: the last name; with the family name first, the first. */
function surnames(name: string): string[] {
  const parts = name.split(/\s+/);
  return parts.length < 2 ? [] : [parts.at(-1) ?? '', parts.slice(-2).join(' '), parts[0] ?? ''];
}

function freeId(slug: string, ids: Set<string>): string | undefined {
  if (slug === '') return undefined;
  let id = slug;
  for (let number = 2; ids.has(id); number += 1) id = `${slug}-${number}`;
  ids.add(id);
  return id;
}

const word = String.raw`(?:(?:al|el|an|ad|as|ash|at)-)?\p{Lu}[\p{L}\p{M}]*(?:[.'’-]\p{L}[\p{L}\p{M}]*)*(?:(?<=\b\p{Lu})\.)?`;
const joint = String.raw`\s+(?:(?:of|for)\s+(?:the\s+)?|on\s+|and\s+|de\s+la\s+|de\s+|del\s+|da\s+|dos\s+|van\s+der\s+|van\s+|von\s+|bin\s+|ibn\s+|di\s+)?`;
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?:${joint}${word})*`, 'gu');

/** Runs of words with a capital, with the small words that join parts of a name ("Organization of American States"). */
function findCapitalRuns(text: string): TextRange[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
