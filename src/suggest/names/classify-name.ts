import type { ActorKind } from '../../model/vocabulary.ts';
import type { Language } from '../language.ts';
import type { Reason } from '../reason.ts';
import type { NameTagger } from './mention.ts';

export interface ClassifiedName {
  readonly name: string;
  /** Where the name itself begins and ends in the run, without the titles before it. */
  readonly start: number;
  readonly end: number;
  readonly kind: ActorKind;
  readonly confidence: number;
  readonly reason: Reason;
  readonly as?: string;
}

/** What is known of a run of words with capitals beside the words. */
export interface RunContext {
  readonly sentence: string;
  /** Whether the run begins the sentence, where any word has a capital. */
  readonly first: boolean;
  readonly before: string;
  readonly after: string;
}

/** Tells whom a run of words with capitals names, if anybody. */
export function classifyName(
  run: string,
  context: RunContext,
  naming: Naming,
  tag: NameTagger,
): ClassifiedName | undefined {
  const { rest, offset, title } = naming.withoutTitles(run);
  const named = { start: offset, end: offset + rest.length, name: rest, ...(title === '' ? {} : { as: title }) };
  const words = rest.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (rest === '' || naming.isDate(rest) || naming.isStateAdjective(rest)) return undefined;
  if (title !== '' && words.length <= 4 && !naming.isHead(rest)) {
    return { ...named, kind: 'person', confidence: 0.92, reason: { key: 'behindTitle', title } };
  }
  if (naming.isThing(last)) return undefined;
  if (naming.isHead(rest) && words.length > 1) {
    return { ...named, kind: 'institution', confidence: 0.85, reason: { key: 'wordForBody' } };
  }
  if (naming.governs(context.after)) {
    return { ...named, kind: 'government', confidence: 0.8, reason: { key: 'beforeGovernment' } };
  }
  if (words.length === 1) return classifyWord(rest, named, context, naming, tag);
  const tagged = tag(context.sentence, rest);
  if (tagged === 'organization')
    return { ...named, kind: 'institution', confidence: 0.6, reason: { key: 'readAsOrganisation' } };
  if (tagged === 'person' && words.length <= 4)
    return { ...named, kind: 'person', confidence: 0.8, reason: { key: 'readAsPerson' } };
  if (tagged === 'place') return undefined;
  if (
    words.length <= 3 &&
    !context.first &&
    /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s?)+$/u.test(rest) &&
    (naming.actsPersonally(context.after) || /,\s*$/.test(context.before))
  ) {
    return {
      ...named,
      kind: 'person',
      confidence: 0.55,
      reason: { key: 'capitals' },
    };
  }
  return undefined;
}

type NameRange = Pick<ClassifiedName, 'name' | 'start' | 'end' | 'as'>;

function classifyWord(
  word: string,
  named: NameRange,
  context: RunContext,
  naming: Naming,
  tag: NameTagger,
): ClassifiedName | undefined {
  if (/^[A-Z][A-Z0-9-]{2,6}$/.test(word) && !naming.isNoActor(word)) {
    return { ...named, kind: 'institution', confidence: 0.6, reason: { key: 'abbreviation' } };
  }
  if (context.first || word.length < 3) return undefined;
  if (!naming.actsPersonally(context.after)) return undefined;
  return tag(context.sentence, word) === 'person' ||
    (naming.speaks(context.after) && !naming.isHead(word) && !naming.isThing(word))
    ? { ...named, kind: 'person', confidence: 0.5, reason: { key: 'singleName' } }
    : undefined;
}

/** The questions that a lexicon answers of names. */
export interface Naming {
  readonly withoutTitles: (run: string) => { readonly rest: string; readonly offset: number; readonly title: string };
  readonly isHead: (name: string) => boolean;
  readonly isThing: (word: string) => boolean;
  readonly isDate: (words: string) => boolean;
  readonly isStateAdjective: (words: string) => boolean;
  readonly isNoActor: (acronym: string) => boolean;
  readonly governs: (after: string) => boolean;
  readonly actsPersonally: (after: string) => boolean;
  /** Whether a verb of saying in the past follows at once. */
  readonly speaks: (after: string) => boolean;
}

export function createNaming({ lexicon, speechVerbs, attitudes }: Language, adjectives: ReadonlySet<string>): Naming {
  const { offices, institutions, dates } = lexicon;
  const titles = offices.titles.toSorted((a, b) => b.length - a.length);
  const heads = new Set(institutions.heads);
  const things = new Set(institutions.things);
  const acronyms = new Set(institutions.acronyms.not);
  const days = new Set([...dates.months.flat(), ...dates.weekdays, ...Object.keys(dates.seasons)]);
  const govern = new RegExp(String.raw`^(?:'s)?\s+(?:${institutions.governments.join('|')})\b`, 'u');
  return {
    withoutTitles(run) {
      let rest = run;
      let title = '';
      for (;;) {
        const words: string = rest;
        const adjective = [...adjectives].find((each) => words.startsWith(`${each} `));
        const found = adjective ?? titles.find((each) => words === each || words.startsWith(`${each} `));
        if (found === undefined) break;
        if (adjective === undefined) title = title === '' ? found : `${title} ${found}`;
        rest = rest.slice(found.length).trimStart();
        // "Minister of X": the office's own words, up to a name that may follow behind a comma.
        const of = /^(?:of|for)\s+(?:the\s+)?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)?/u.exec(rest);
        if (of) rest = rest.slice(of[0].length).trimStart();
      }
      return { rest, offset: run.length - rest.length, title };
    },
    isHead: (name) => name.split(/\s+/).some((word) => heads.has(word)),
    isThing: (word) => things.has(word),
    isDate: (words) =>
      words
        .toLowerCase()
        .split(/\s+/)
        .every((word) => days.has(word)),
    isStateAdjective: (words) => adjectives.has(words) || adjectives.has(words.replace(/s$/, '')),
    isNoActor: (acronym) => acronyms.has(acronym),
    governs: (after) => govern.test(after),
    speaks: (after) => /^\s+(?:said|says|told|warned|argued|added|insisted|replied|wrote|noted)\b/u.test(after),
    actsPersonally: (after) =>
      [speechVerbs, attitudes].some((find) => {
        const [verb] = find(after.slice(0, 40));
        return (
          verb !== undefined &&
          /^(?:'s\s+\p{L}+)?,?\s+(?:\p{L}+ly\s+|has\s+|have\s+|had\s+|also\s+)?$/u.test(after.slice(0, verb.start))
        );
      }),
  };
}
