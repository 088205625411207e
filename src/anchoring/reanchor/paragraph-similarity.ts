import { findParagraph } from '../segmented-text.ts';
import type { SegmentedText } from '../segmented-text.ts';
import { weigh, wordAt, wordIndex } from './inverted-index.ts';

/** How much the surroundings of a place have of those of another, 0 to 1 each. */
export interface Kinship {
  readonly paragraph: number;
  readonly before: number;
  readonly after: number;
}

/** Holds the paragraph at an offset of one folded text, and those next to it, against those at an offset of another. */
export function kinship(old: SegmentedText, oldOffset: number, text: SegmentedText, offset: number): Kinship {
  const from = findParagraph(old, old.normalized.toSource(oldOffset, 'start'));
  const to = findParagraph(text, text.normalized.toSource(offset, 'start'));
  const alike = (step: number): number => shared(old, from + step, text, to + step);
  return { paragraph: alike(0), before: alike(-1), after: alike(1) };
}

/** Twice what two paragraphs have in common over what they have in all (Dice 1945); words weigh as much as they say. */
function shared(old: SegmentedText, from: number, text: SegmentedText, to: number): number {
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
const known = new WeakMap<SegmentedText, Map<number, CountedWords>>();

/** The words of a paragraph, with how often each stands there. */
function wordsOf(text: SegmentedText, paragraph: number): CountedWords | undefined {
  const place = text.paragraphs?.[paragraph];
  if (place === undefined) return undefined;
  const ofText = known.get(text) ?? new Map<number, CountedWords>();
  known.set(text, ofText);
  const ready = ofText.get(paragraph);
  if (ready !== undefined) return ready;
  const counts = new Map<string, number>();
  const index = wordIndex(text);
  const from = wordAt(index, text.normalized.toNormalized(place.start));
  const to = wordAt(index, text.normalized.toNormalized(place.end));
  for (const { form } of index.words.slice(from, to)) {
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  ofText.set(paragraph, counts);
  return counts;
}
