import type { TextRange } from '../model/text-range.ts';
import { abbreviations, sentenceStarters } from './abbreviations.ts';

/**
 * The sentences of a paragraph, without the space around them: Unicode's boundaries (UAX 29), but for those behind
 * abbreviations and initials, where a capital may follow within the sentence.
 */
export function splitSentences(text: string): TextRange[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const words = segment.trim();
    if (words === '') continue;
    const start = index + segment.indexOf(words);
    const end = start + words.length;
    const last = sentences.at(-1);
    if (last !== undefined && continuesBehind(text.slice(last.start, last.end), words)) last.end = end;
    else sentences.push({ start, end });
  }
  return sentences;
}

/** A sentence shorter than this says too little by itself and goes with the one before it. */
const minSentenceLength = 40;

/** The sentences with the short ones joined to their neighbours. */
export function joinShort(sentences: readonly TextRange[]): TextRange[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sentences) {
    const last = joined.at(-1);
    if (last !== undefined && (end - start < minSentenceLength || last.end - last.start < minSentenceLength))
      last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/** Whether a sentence goes on behind what looked like its end. */
function continuesBehind(before: string, after: string): boolean {
  const [, word = ''] = /(?:^|[\s(“"'‘])((?:\p{Lu}\.)*\p{L}*)\.$/u.exec(before.slice(-maxAbbreviationLength)) ?? [];
  if (word === '') return false;
  if (abbreviations.has(word)) return true;
  const isInitials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  return isInitials && !sentenceStarters.has(/^\p{L}+/u.exec(after)?.[0] ?? '');
}

const maxAbbreviationLength = 24;
