import { weigh, wordAt, wordIndex } from './inverted-index.ts';
import { paragraphAt } from './segmented-text.ts';
import type { ParagraphedText } from './segmented-text.ts';

/** How much the surroundings of a place have of those of another, 0 to 1 each. */
export interface Kinship {
  readonly paragraph: number;
  readonly before: number;
  readonly after: number;
}

/** Holds the paragraph at an offset of one folded text, and those next to it, against those at an offset of another. */
export function kinship(old: ParagraphedText, oldOffset: number, text: ParagraphedText, offset: number): Kinship {
  const from = paragraphAt(old, old.folded.toSource(oldOffset, 'start'));
  const to = paragraphAt(text, text.folded.toSource(offset, 'start'));
  const alike = (step: number): number => shared(old, from + step, text, to + step);
  return { paragraph: alike(0), before: alike(-1), after: alike(1) };
}

/** Twice what two paragraphs have in common over what they have in all (Dice 1945); words weigh as much as they say. */
function shared(old: ParagraphedText, from: number, text: ParagraphedText, to: number): number {
  const mine = wordsOf(old, from);
  const other = wordsOf(text, to);
  // Nothing stands before the first paragraph, nor behind the last: that is the same in both.
  if (mine === undefined || other === undefined) return mine === other ? 1 : 0;
  const index = wordIndex(text);
  let common = 0;
  let all = 0;
  for (const [form, count] of mine) {
    const weight = weigh(index, form);
    common += Math.min(count, other.get(form) ?? 0) * weight;
    all += count * weight;
  }
  for (const [form, count] of other) all += count * weigh(index, form);
  return all === 0 ? 0 : (2 * common) / all;
}

type CountedWords = ReadonlyMap<string, number>;
const known = new WeakMap<ParagraphedText, Map<number, CountedWords>>();

/** The words of a paragraph, with how often each stands there. */
function wordsOf(text: ParagraphedText, paragraph: number): CountedWords | undefined {
  const place = text.paragraphs?.[paragraph];
  if (place === undefined) return undefined;
  const ofText = known.get(text) ?? new Map<number, CountedWords>();
  known.set(text, ofText);
  const ready = ofText.get(paragraph);
  if (ready !== undefined) return ready;
  const counts = new Map<string, number>();
  const index = wordIndex(text);
  const from = wordAt(index, text.folded.toFolded(place.start));
  const to = wordAt(index, text.folded.toFolded(place.end));
  for (const { form } of index.words.slice(from, to)) {
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  ofText.set(paragraph, counts);
  return counts;
}
