import type { Note } from './draft.ts';

const longestWord = 64;
const letters = /[\p{L}\p{M}\d]/u;
/** Scripts that part words without spaces. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}，。、：；！？「」『』（）]/u;

/** How a line goes on in the next: whether its last character goes, and what comes between. */
export interface LineJoint {
  readonly drops: boolean;
  readonly glue: '' | ' ';
}

/**
 * Says how the lines of a text are joined. A hyphen at the end of a line belongs to the word where the text has the
 * word with it elsewhere, and to the page where it has the word without.
 */
export function joinLines(
  text: string,
  { hyphenated }: { readonly hyphenated: boolean },
): { joint(line: string, next: string): LineJoint; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const known = new Set(text.toLowerCase().match(/[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu));
  return {
    notes,
    joint(line, next) {
      if (line.endsWith('\u00AD')) return { drops: true, glue: '' };
      const head = /[\p{L}\p{M}\d]+(?=-$)/u.exec(line.slice(-longestWord))?.[0];
      const tail = /^[\p{L}\p{M}\d]+/u.exec(next.slice(0, longestWord))?.[0];
      if (head !== undefined && tail !== undefined) return { drops: dropsHyphen(head, tail), glue: '' };
      const dash = /[\p{L}\p{N}][—/]$/u.test(line.slice(-2)) && letters.test(next.slice(0, 1));
      const closed = spaceless.test(line.slice(-1)) && spaceless.test(next.slice(0, 1));
      return { drops: false, glue: dash || closed ? '' : ' ' };
    },
  };

  function dropsHyphen(head: string, tail: string): boolean {
    if (known.has(`${head}-${tail}`.toLowerCase()) || !/^\p{Ll}/u.test(tail)) return false;
    const certain = known.has((head + tail).toLowerCase());
    const drops = certain || hyphenated;
    const made = drops ? head + tail : `${head}-${tail}`;
    if (!certain) notes.push({ kind: 'unsure', message: { key: 'hyphenAtLineEnd', head, made } });
    return drops;
  }
}
