import type { NoteMessage } from './draft.ts';
import { paragraphEnd } from './repairs/repair.ts';
import type { Edit, RepairContext } from './repairs/repair.ts';
import { repairs } from './repairs/repairs.ts';

/** What was done to a text, or could not be told of it. */
export interface RepairNote {
  readonly kind: 'repaired' | 'unsure';
  readonly message: NoteMessage;
  /** Which of the paragraphs that the text was parted into it is in, from 0. */
  readonly part: number;
}

/** A text that can be changed in place, wherever its characters are kept. */
export interface EditableText {
  readonly text: string;
  apply(edits: readonly Edit[]): EditableText;
}

interface LocatedNote extends Omit<RepairNote, 'part'> {
  readonly at: number;
}

/** Makes every repair, one after another. Where a paragraph ends the text then holds `paragraphEnd`. */
export function repairText(source: EditableText, context: RepairContext): readonly RepairNote[] {
  let current = source;
  let found: readonly LocatedNote[] = [];
  for (const repair of repairs) {
    const { edits, doubts = [] } = repair.find(current.text, context);
    if (edits.length + doubts.length === 0) continue;
    const added: LocatedNote[] = [
      ...edits.map(({ end }) => ({ kind: 'repaired' as const, message: repair.done, at: end })),
      ...doubts.map(({ at, message }) => ({ kind: 'unsure' as const, message, at })),
    ];
    found = shift(
      [...found, ...added].sort((a, b) => a.at - b.at),
      edits,
    );
    current = current.apply(edits);
  }
  let part = 0;
  let seen = 0;
  return found.map(({ kind, message, at }) => {
    for (; seen < at; seen += 1) if (current.text[seen] === paragraphEnd) part += 1;
    return { kind, message, part };
  });
}

/** A line that stands by itself, such as a title, with every repair made. */
export function repairLine(line: string, lang: string | undefined): string {
  let repaired = line;
  const toEditable = (text: string): EditableText => ({
    text,
    apply(edits) {
      repaired = edits
        .toReversed()
        .reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);
      return toEditable(repaired);
    },
  });
  repairText(toEditable(line), { lang, divisible: false });
  return repaired;
}

/** Moves offsets to where they come to lie behind edits. Both are in order, and edits do not overlap. */
function shift(found: readonly LocatedNote[], edits: readonly Edit[]): LocatedNote[] {
  let moved = 0;
  let next = 0;
  return found.map((each) => {
    for (let edit = edits[next]; edit !== undefined && edit.end <= each.at; edit = edits[++next])
      moved += edit.text.length - (edit.end - edit.start);
    return { ...each, at: each.at + moved };
  });
}
