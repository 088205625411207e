import { linesOfOpenNote } from './estimate-note.ts';
import type { NoteDraft, Standing } from './note.ts';

/**
 * Decides how the notes stand beside the text when a page arrives. Seventy notes of four lines are twice as tall as
 * the text they belong to, so the margin is a budget: promises, forecasts and demands, and above all those whose outcome
 * is known, say briefly what they claim and what came of it, and open in full where there is room; the rest is folded.
 * A paragraph's notes stay about as tall as the paragraph, so nothing drifts from its words.
 */

/** Sizes in pixels at the desk: one line of text and of a note, a folded note, and what frames a brief and an open one. */
const textLine = 30;
const noteLine = 20;
const foldedNote = 26;
const briefFrame = 6;
const openFrame = 36;
/** Characters to a line: the text's measure and the note's. */
const textMeasure = 68;
const noteMeasure = 42;
/** Space below a paragraph, which its notes may use too. */
const paragraphGap = 24;

export interface ComposedBlock {
  readonly standing: ReadonlyMap<string, Standing>;
  /** True where even the folded notes are taller than the text, so that they stand two to a line. */
  readonly crowded: boolean;
}

/**
 * Composes the notes of one block. `text` is the block's text and `notes` its notes in order; heights are estimated
 * from character counts, which is near enough for a choice that the reader can overrule.
 *
 * @param actorLines lines that the list of actors named in the block takes
 */
export function composeNotes(text: string, notes: readonly NoteDraft[], actorLines = 0): ComposedBlock {
  const room = Math.ceil(text.length / textMeasure) * textLine + paragraphGap - actorLines * noteLine;
  const crowded = notes.length * foldedNote > room;
  let left = room - (crowded ? Math.ceil(notes.length / 2) : notes.length) * foldedNote;
  const standing = new Map<string, Standing>(notes.map(({ id }) => [id, 'folded']));
  const weighty = notes.filter((note) => weight(note) > 0).sort((a, b) => weight(b) - weight(a));
  const raise = (note: NoteDraft, to: Standing, more: number): void => {
    if (more > left) return;
    standing.set(note.id, to);
    left -= more;
  };
  for (const note of weighty) raise(note, 'brief', briefHeight(note) - foldedNote);
  for (const note of weighty) {
    if (standing.get(note.id) === 'brief') raise(note, 'open', openHeight(note) - briefHeight(note));
  }
  return { standing, crowded };
}

/** How much a reader gains from seeing this note at once; 0 stays folded. */
function weight(note: NoteDraft): number {
  const result = note.result?.value;
  const settled = result !== undefined && result !== 'open' && result !== 'not-checkable';
  const missed = result !== 'held' && result !== 'borne-out';
  if (note.look === 'visit') return settled ? (missed ? 8 : 7) : 3;
  if (note.look === 'forecast') return settled ? (missed ? 6 : 5) : 2;
  if (note.look === 'demand') return settled ? 4 : 2;
  return settled ? 1 : 0;
}

function briefHeight(note: NoteDraft): number {
  return briefFrame + height([note.heading.join(' · '), note.statement, note.result?.label ?? '']);
}

/** An open note says in place of the bare verdict its terms, what came of it, its relations and its links. */
function openHeight(note: NoteDraft): number {
  return openFrame + height(linesOfOpenNote(note));
}

function height(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Math.ceil(line.length / noteMeasure) * noteLine, 0);
}
