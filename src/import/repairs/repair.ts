import type { NoteMessage } from '../draft.ts';

/** A change to a text: what stands from `start` to `end`, end excluded, gives way to other characters. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An offset at which a repair might be wanted and the text does not say. */
export interface Doubt {
  readonly at: number;
  readonly message: NoteMessage;
}

export interface RepairContext {
  /** BCP 47; undefined where nobody knows. */
  readonly lang: string | undefined;
  /** Whether the text is a paragraph of its own, which may be parted, rather than a heading, a cell or an item. */
  readonly divisible: boolean;
}

/** One way in which texts get damaged on their way, and how to mend it. */
export interface Repair {
  /** What an editor is told was done. */
  readonly done: NoteMessage;
  find(text: string, context: RepairContext): { readonly edits: readonly Edit[]; readonly doubts?: readonly Doubt[] };
}

/** Stands in a text for the end of a paragraph: a control character, so that no text holds it by itself. */
export const paragraphEnd = '\x1D';

/** Stands in a text for something inline that is no text, such as code. */
export const object = '\uFFFC';

const addresses =
  /(?:(?<!\p{L})\p{L}{2,12}:\/\/|www\.|mailto:)\S+|[^\s@]{1,64}@[^\s@.]{1,255}\.[^\s@]{1,255}|(?<=^|\s)-{1,2}[a-z][\w-]*/gu;

/** Takes away the edits that would touch a web or mail address or an option of a command. */
export function dropEditsInAddresses(text: string, edits: readonly Edit[]): Edit[] {
  const ranges = Array.from(text.matchAll(addresses), ({ 0: { length }, index }) => [index, index + length] as const);
  let next = 0;
  return edits.filter(({ start, end }) => {
    while ((ranges[next]?.[1] ?? Infinity) <= start) next += 1;
    const range = ranges[next];
    return range === undefined || end <= range[0];
  });
}
