import type { TextRange } from '../anchoring/text-range.ts';

/** A sentence shorter than this says too little by itself and goes with the one before it. */
const shortest = 40;

/** The sentences of a paragraph, without the space around them; the short ones joined to others. */
export function splitSentences(text: string): TextRange[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const words = segment.trim();
    if (words === '') continue;
    const start = index + segment.indexOf(words);
    const end = start + words.length;
    const last = sentences.at(-1);
    if (last !== undefined && (words.length < shortest || last.end - last.start < shortest)) last.end = end;
    else sentences.push({ start, end });
  }
  return sentences;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });
