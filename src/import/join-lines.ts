import type { Note } from './draft.ts';

const longestWord = 64;
const letters = /[\p{L}\p{M}\d]/u;
/** Scripts that part words without spaces. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}，。、：；！？「」『』（）]/u;

/**
 * Joins the lines of a text. A hyphen at the end of a line belongs to the word where the text has the word with it
 * elsewhere, and to the page where it has the word without.
 */
export function joinLines(
  text: string,
  { hyphenated }: { readonly hyphenated: boolean },
): { join(line: string, next: string): string; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const known = new Set(text.toLowerCase().match(/[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu));
  return {
    notes,
    join(line, next) {
      if (line.endsWith('\u00AD')) return line.slice(0, -1) + next;
      const head = /[\p{L}\p{M}\d]+(?=-$)/u.exec(line.slice(-longestWord))?.[0];
      const tail = /^[\p{L}\p{M}\d]+/u.exec(next.slice(0, longestWord))?.[0];
      if (head !== undefined && tail !== undefined) {
        const dropped = dropsHyphen(head, tail);
        return (dropped ? line.slice(0, -1) : line) + next;
      }
      if (/[\p{L}\p{N}][—/]$/u.test(line.slice(-2)) && letters.test(next.slice(0, 1))) return line + next;
      const closed = spaceless.test(line.slice(-1)) && spaceless.test(next.slice(0, 1));
      return closed ? line + next : `${line} ${next}`;
    },
  };

  function dropsHyphen(head: string, tail: string): boolean {
    if (known.has(`${head}-${tail}`.toLowerCase()) || !/^\p{Ll}/u.test(tail)) return false;
    const drops = known.has((head + tail).toLowerCase()) || hyphenated;
    if (!known.has((head + tail).toLowerCase()))
      notes.push({
        kind: 'unsure',
        what: `"${head}-" at the end of a line was joined to "${drops ? head : `${head}-`}${tail}"`,
      });
    return drops;
  }
}
