import type { Actor } from '../../model/registries.ts';
import type { Language } from '../language.ts';
import type { Referent } from '../names/mention.ts';
import { readStates } from '../names/state-names.ts';
import type { Clause, Sentence } from '../sentence.ts';
import {
  findMainParties,
  findOfficeHolder,
  distinct,
  findSubjectStart,
  subjectsOf,
  toTitleForms,
  compileTitlePattern,
} from './subject.ts';
import type { Subject } from './subject.ts';

/**
 * What a reader has in mind on the way through a text: who was last spoken of, and which two parties it is about. It is
 * walked clause by clause; nothing in it looks ahead but the two parties.
 */
export interface Discourse {
  readonly mainParties: readonly Referent[];
  /** Takes in a clause that has been read. */
  pass(clause: Clause): void;
  /** Whom a pronoun means ("him", "them"); undefined where nobody was spoken of. */
  meant(pronoun: string): readonly Referent[] | undefined;
  /** The subject of the verb that begins at an offset of the clause; undefined where none is told. */
  subjectOf(clause: Clause, verb: number): Subject | undefined;
}

/** A subject longer than this is no subject any more. */
const longestSubject = 160;
/** "The two sides" is the subject where it begins it, or nearly. */
const nearStart = 12;

export function startDiscourse(
  sentences: readonly Sentence[],
  {
    language,
    actors,
    textDay,
  }: { readonly language: Language; readonly actors: readonly Actor[]; readonly textDay: string },
): Discourse {
  const { connectives, offices } = language.lexicon;
  const parties = findMainParties(sentences);
  const named = sentences
    .flatMap(({ mentions }) => mentions.map(({ referent }) => referent))
    .filter(({ kind }) => kind === 'state');
  const titles = compileTitlePattern(offices.titles);
  const byTitle = new Map<string, Referent>();
  let lastPerson: Referent | undefined;
  let lastParty: Referent | undefined;
  let lastSeveral: readonly Referent[] = [];

  const sides = (): readonly Referent[] => {
    const several = lastSeveral.filter(({ kind }) => kind !== 'person');
    return parties.length === 2 ? parties : several.length === 2 ? several : lastSeveral;
  };
  /** "The two presidents": those who held the office for the two parties on the text's day, or the last two people. */
  const resolvePeople = (phrase: string): readonly Referent[] => {
    const resolveOffice = Object.entries(offices.heads).find(([plural]) => phrase.endsWith(plural))?.[1];
    const holders =
      resolveOffice === undefined
        ? []
        : parties.flatMap(({ id }) => findOfficeHolder(actors, resolveOffice, id, textDay) ?? []);
    if (holders.length === 2) return holders;
    return lastSeveral.length === 2 ? lastSeveral : parties;
  };
  const resolvePair = (words: string): readonly Referent[] | undefined => {
    const found = language.bothPeople(words).find(({ start }) => start < nearStart);
    if (found !== undefined) return resolvePeople(found.phrase);
    return language.bothSides(words).some(({ start }) => start < nearStart) ? sides() : undefined;
  };
  const resolveRole = (words: string): readonly Referent[] | undefined => {
    const title = words.slice(0, longestSubject).match(titles)?.[0];
    if (title === undefined) return undefined;
    const holder = byTitle.get(title);
    return holder === undefined ? [] : [holder];
  };
  /** "Its president", "the foreign ministry": of the party that was last spoken of. */
  const commonOffice = new RegExp(
    String.raw`^(?:the|its|their|his|her)\s+(?:\p{Ll}[\p{Ll}'-]*\s+){0,2}(?:${offices.common.join('|')})\b`,
    'iu',
  );
  const byAdjective = new Map(
    readStates(language.lexicon.states).flatMap(({ name, adjectives }) => {
      const state = named.find((each) => each.name === name);
      return state === undefined ? [] : adjectives.map((adjective) => [adjective, state] as const);
    }),
  );
  /** "The German side", "Omani officials": of a state that the text names. */
  const officeOfState = new RegExp(
    String.raw`\b(${[...byAdjective.keys(), 'none'].join('|')})\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}(?:${offices.common.join('|')})\b`,
    'iu',
  );
  const office = (words: string): readonly Referent[] | undefined => {
    const state = byAdjective.get(officeOfState.exec(words)?.[1] ?? '');
    if (state !== undefined) return [state];
    return commonOffice.test(words) && lastParty !== undefined ? [lastParty] : undefined;
  };
  const resolvePronoun = (word: string): readonly Referent[] | undefined => {
    if (connectives.singular.includes(word)) return lastPerson && [lastPerson];
    if (connectives.neuter.includes(word)) return lastParty && [lastParty];
    if (connectives.plural.includes(word)) return lastSeveral.length > 0 ? lastSeveral : parties;
    return undefined;
  };

  return {
    mainParties: parties,

    meant: resolvePronoun,

    pass({ text, mentions }) {
      const persons = mentions.filter(({ referent }) => referent.kind === 'person');
      const others = mentions.filter(({ referent }) => referent.kind !== 'person');
      for (const { referent } of persons) {
        lastPerson = referent;
        for (const title of referent.as === undefined ? [] : toTitleForms(referent.as)) byTitle.set(title, referent);
      }
      for (const { 1: title = '', index } of text.matchAll(titles)) {
        const near = persons.find(({ start }) => start >= index && start - index < 60);
        if (near !== undefined && !byTitle.has(title)) byTitle.set(title, near.referent);
      }
      lastParty = (others.find(({ start }) => start === 0) ?? others[0])?.referent ?? lastParty;
      const [several] = [distinct(persons), distinct(others)].filter(({ length }) => length > 1);
      lastSeveral = several?.slice(0, 2) ?? lastSeveral;
    },

    subjectOf({ text, mentions }, verb) {
      const from = findSubjectStart(text.slice(0, verb));
      const words = text.slice(from, verb);
      if (words.length > longestSubject) return undefined;
      const leading = /^(?:\p{L}+ly,?\s+)?([\p{L}']+)/iu.exec(words)?.[1]?.toLowerCase() ?? '';
      if (connectives.we.includes(leading)) return { referents: [], by: 'we', words };
      const named = mentions.filter(({ start, end }) => start >= from && end <= verb);
      const candidates: readonly (readonly [Subject['by'], readonly Referent[] | undefined])[] = [
        ['pair', resolvePair(words)],
        ['name', named.length > 0 ? subjectsOf(named, text) : undefined],
        ['role', resolveRole(words)],
        ['party', office(words)],
        [
          'pronoun',
          resolvePronoun(leading) ??
            resolvePronoun(/([\p{L}']+)(?:\s+\p{L}+ly)?\s*$/u.exec(words)?.[1]?.toLowerCase() ?? ''),
        ],
      ];
      const [by, referents] = candidates.find(([, found]) => found !== undefined) ?? [];
      return by === undefined || referents === undefined ? undefined : { referents, by, words };
    },
  };
}
