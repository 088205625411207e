import { parseDay } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import type { Actor } from '../../model/registries.ts';
import type { Mention, Referent } from '../names/mention.ts';
import type { Sentence } from '../sentence.ts';

/** Who does something in a clause, as far as words tell. */
export interface Subject {
  readonly referents: readonly Referent[];
  /** `role`: an office without a name, of somebody named; `party`: of nobody who is named. */
  readonly by: 'name' | 'pronoun' | 'pair' | 'role' | 'party' | 'we';
  readonly words: string;
}

/**
 * Where the subject begins: behind what only sets the scene ("In Rome on Monday, if the talks fail, the minister …"),
 * behind "is that", and behind joining words.
 */
export function findSubjectStart(before: string): number {
  // "“…,” a diplomat said": whoever says it stands behind what is said.
  let start = /^.*[,?!]?["”]\s+/u.exec(before)?.[0].length ?? 0;
  for (let found = scene.exec(before.slice(start)); found !== null; found = scene.exec(before.slice(start)))
    start += found[0].length;
  start += /^.*\b(?:is|was|are|were|means|shows|said|says) that\s+/iu.exec(before.slice(start))?.[0].length ?? 0;
  return start + (/^(?:and|but|yet|so|that|then|still|also)\s+/iu.exec(before.slice(start))?.[0].length ?? 0);
}

const scene =
  /^(?:in|on|at|by|after|before|during|since|despite|when|while|as|for|with|under|over|following|earlier|meanwhile|however|moreover|today|yesterday|from|where|if|unless|though|although|like|unlike|beyond|given|should|were|had)\b[^,]{0,120},\s+/iu;

/** Of the names before a verb those that do it: the first and what is joined to it, not those in what is said of them. */
export function subjectsOf(mentions: readonly Mention[], text: string): readonly Referent[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last === undefined || isJoined(text.slice(last.end, mention.start))) kept.push(mention);
  }
  const person = mentions.find(({ referent }) => referent.kind === 'person');
  // "The EU envoy, Helena A.", "Oman's minister": it is the person who says it.
  if (person !== undefined && kept.every(({ referent }) => referent.kind !== 'person')) return [person.referent];
  return distinct(kept).slice(0, 3);
}

function isJoined(between: string): boolean {
  return (
    /^,?(?:\s+and\b)?[^,]{0,40}$/iu.test(between) &&
    /\band\b|^,/u.test(between) &&
    !/\b(?:of|in|to|for|with|at|on)\s*(?:the\s*)?$/iu.test(between)
  );
}

export function distinct(mentions: readonly Mention[]): Referent[] {
  return [...new Map(mentions.map(({ referent }) => [referent.id, referent])).values()];
}

/** Who of the registry held an office for a party on a day, `YYYY-MM-DD`. */
export function findOfficeHolder(
  actors: readonly Actor[],
  office: string,
  party: string,
  textDay: string,
): Referent | undefined {
  const day = parseDay(textDay);
  const holder = actors.find(({ offices }) =>
    offices.some(({ title, of, term }) => {
      const { from, to } = boundsOf(term);
      return title === office && of === party && day !== undefined && from <= day && day < to;
    }),
  );
  return (
    holder && {
      ...{ id: holder.id, name: holder.name, kind: holder.kind, registered: true, rule: 'actor/office' },
      ...{ confidence: 0.8, reason: { key: 'officeHolder', office } },
    }
  );
}

/** The two states that the text names most: what "both sides" are, as long as nothing nearer is. */
export function findMainParties(sentences: readonly Sentence[]): readonly Referent[] {
  const counts = new Map<string, { readonly referent: Referent; count: number }>();
  for (const { mentions } of sentences) {
    for (const { referent } of mentions) {
      if (referent.kind !== 'state') continue;
      const counted = counts.get(referent.id) ?? { referent, count: 0 };
      counted.count += 1;
      counts.set(referent.id, counted);
    }
  }
  const mostFirst = [...counts.values()].sort((a, b) => b.count - a.count);
  return mostFirst.slice(0, 2).map(({ referent }) => referent);
}

/** Finds offices in a text, the longest title where several begin; the first group is the title. */
export function compileTitlePattern(titles: readonly string[]): RegExp {
  const longestFirst = titles.toSorted((a, b) => b.length - a.length).map(RegExp.escape);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'gu');
}

/** "Secretary of State" is also "the Secretary"; "Prime Minister" is not "the Minister". */
export function toTitleForms(title: string): string[] {
  const [first = ''] = title.split(' ');
  return title.includes(' of ') ? [title, first] : [title];
}
