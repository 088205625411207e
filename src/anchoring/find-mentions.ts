import type { TextRange } from '../model/text-range.ts';
import { normalizeLine } from './normalize.ts';
import type { AnchoringText } from './normalize.ts';
import { insideWord } from './find-occurrences.ts';

/** Someone who may be named in a text, and every form the name takes there. */
export interface Name {
  readonly id: string;
  readonly forms: readonly string[];
}

/**
 * Every mention of each name, in text order: whole words, normalized, case kept, `'s` left outside. Where forms overlap
 * the longest wins ("Biden administration" over "Biden"), the earlier of two equals. A form that several names share
 * is a mention of each of them. In Arabic the particles written onto a name belong to the word found. Every id is in the map, with an empty list where the text does not name it.
 */
export function findMentions({ normalized }: AnchoringText, names: readonly Name[]): Map<string, TextRange[]> {
  const mentions = new Map<string, TextRange[]>(names.map(({ id }) => [id, []]));
  const idsOfForm = groupByForm(names);
  for (const { start, end } of keepLongest(findLongestForms(normalized.text, [...idsOfForm.keys()]))) {
    const range = { start: normalized.toSource(start, 'start'), end: normalized.toSource(end, 'end') };
    for (const id of idsOfForm.get(normalized.text.slice(start, end)) ?? []) mentions.get(id)?.push(range);
  }
  return mentions;
}

function groupByForm(names: readonly Name[]): Map<string, Set<string>> {
  const idsOfForm = new Map<string, Set<string>>();
  for (const { id, forms } of names) {
    for (const form of forms.map(normalizeLine)) {
      if (form === '') continue;
      idsOfForm.set(form, (idsOfForm.get(form) ?? new Set()).add(id));
    }
  }
  const own = new Set(idsOfForm.keys());
  for (const form of own) {
    for (const word of withParticles(form)) {
      if (own.has(word)) continue;
      idsOfForm.set(word, (idsOfForm.get(word) ?? new Set()).union(idsOfForm.get(form) ?? new Set()));
    }
  }
  return idsOfForm;
}

const [conjunctions, prepositions] = [
  ['', 'و', 'ف'],
  ['', 'ب', 'ك', 'ل'],
];
/** Of names shorter than this, too many words begin with a particle and go on with the name: ولي is no "and Li". */
const shortestWithParticles = 3;

/**
 * The words that an Arabic name makes with the particles that are written onto it: a conjunction, a preposition or both,
 * "and in China" in one word. After li- the alif of the article is not written: للصين, of الصين.
 */
function withParticles(form: string): readonly string[] {
  if (!/^\p{Script=Arabic}/u.test(form) || form.length < shortestWithParticles) return [];
  return conjunctions.flatMap((and) =>
    prepositions.map((preposition) =>
      preposition === 'ل' && form.startsWith('ال') ? `${and}لل${form.slice(2)}` : and + preposition + form,
    ),
  );
}

/** At every offset the longest form that stands there as whole words. */
function findLongestForms(text: string, forms: readonly string[]): TextRange[] {
  // A pattern of all names takes longer to compile than the text to search: most texts hold few of them.
  const present = forms.filter((form) => text.includes(form));
  if (present.length === 0) return [];
  const longestFirst = present.toSorted((a, b) => b.length - a.length).map(RegExp.escape);
  // A lookahead, so that forms which overlap are all seen.
  const pattern = new RegExp(`(?=(${longestFirst.join('|')})(?!${insideWord}))(?!${insideWord})`, 'gu');
  return [...text.matchAll(pattern)].map(({ index, 1: form = '' }) => ({ start: index, end: index + form.length }));
}

function keepLongest(ranges: readonly TextRange[]): TextRange[] {
  const kept: TextRange[] = [];
  let cluster: TextRange[] = [];
  let clusterEnd = 0;
  const settle = (): void => {
    const winners: TextRange[] = [];
    for (const range of cluster.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
      if (winners.every((winner) => range.end <= winner.start || winner.end <= range.start)) winners.push(range);
    }
    kept.push(...winners.sort((a, b) => a.start - b.start));
    cluster = [];
  };
  for (const range of ranges) {
    if (range.start >= clusterEnd) settle();
    cluster.push(range);
    clusterEnd = Math.max(clusterEnd, range.end);
  }
  settle();
  return kept;
}
