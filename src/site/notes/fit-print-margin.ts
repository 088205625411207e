import { linesOfOpenNote } from './estimate-note.ts';
import type { NoteDraft } from './note.ts';

/** On paper, in points and characters: src/styles/print/. The text stands over two of three columns, the notes in one. */
const textLine = 15;
const textMeasure = 70;
const noteLine = 9.5;
const noteMeasure = 44;
/** Between two notes. */
const noteGap = 4;
/** How far the notes may reach below their paragraph. */
const overhang = 2 * noteLine;

/**
 * How many of a paragraph's notes stand beside it in print; the rest run on below it in three columns. A text may carry
 * several times its own length in notes, and a margin that held them all would leave it behind within a page. Heights are
 * estimated from character counts: where the estimate errs a gap is a line or two larger, and nothing else happens.
 */
export function notesBeside(text: string, notes: readonly NoteDraft[]): number {
  let room = Math.ceil(text.length / textMeasure) * textLine + overhang;
  const first = notes.findIndex((note) => (room -= heightOf(note)) < 0);
  return first === -1 ? notes.length : first;
}

function heightOf(note: NoteDraft): number {
  const [heading = '', statement = '', ...rest] = linesOfOpenNote(note);
  const paragraphs = [heading, statement, `${rest.filter(Boolean).join(' ')} ${note.shortPath}`];
  return paragraphs.reduce((sum, words) => sum + Math.ceil(words.length / noteMeasure) * noteLine, noteGap);
}
