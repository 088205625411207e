import type { Note } from './draft.ts';

/** Lines longer than this were not broken to fit a page. */
const widestPage = 120;
/** How much of the width a line may lack for its break to have been forced by the next word. */
const raggedness = 0.12;
const endsSentence = /[.?!…:]["'”’»)\]]*$/u;
const item = /^\s*(?:[•‣◦▪*·–-]|\(?\d{1,3}[.)])\s+\S/u;

/**
 * Parts a text into paragraphs: at blank lines, and at line ends that no page's width has made. Line ends that a width
 * has made become spaces.
 */
export function joinHardWraps(
  text: string,
  { hyphenated = false } = {},
): { readonly paragraphs: readonly string[]; readonly joined: number; readonly notes: readonly Note[] } {
  const groups = text
    .split(/\n[^\S\n]*\n|[\f\u2029]/)
    .map((group) =>
      group
        .split(/[\n\v]/)
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== ''),
    )
    .filter((lines) => lines.length > 0);
  const ends = endsParagraph(groups);
  const { joint, notes } = joinLines(text, { hyphenated });
  const paragraphs: string[] = [];
  let joined = 0;
  for (const lines of groups) {
    let pieces: string[] = [];
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (next === undefined || ends(line, next)) {
        paragraphs.push([...pieces, line.trim()].join(''));
        pieces = [];
      } else {
        const { drops, glue } = joint(line, next.trim());
        pieces.push(drops ? line.trim().slice(0, -1) : line.trim(), glue);
        joined += 1;
      }
    }
  }
  return { paragraphs, joined, notes };
}

/** A test of whether a paragraph ends between two lines of a group. */
function endsParagraph(groups: readonly (readonly string[])[]): (line: string, next: string) => boolean {
  const lengths = groups.flat().map((line) => line.length);
  const width = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  const inner = groups.flatMap((lines) => lines.slice(0, -1));
  const sentences = inner.filter((line) => endsSentence.test(line)).length;
  // Where most lines end as sentences do, or none has a page's width, each is a paragraph by itself.
  if (width > widestPage || sentences > inner.length / 2) return () => true;
  return (line, next) => {
    if (item.test(next)) return true;
    if (/^(?: {2,}|\t)/.test(next) && !/^\s/.test(line)) return true;
    const room = width - line.length;
    const fits = room > (/^\S*/.exec(next.trim())?.[0].length ?? 0) + 1 + width * raggedness;
    return fits && (endsSentence.test(line) || (line.length < width / 2 && !/^\s*\p{Ll}/u.test(next)));
  };
}

const longestWord = 64;
const letters = /[\p{L}\p{M}\d]/u;
/** Scripts that part words without spaces. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}，。、：；！？「」『』（）]/u;

/** How a line goes on in the next: whether its last character goes, and what comes between. */
interface LineJoint {
  readonly drops: boolean;
  readonly glue: '' | ' ';
}

/**
 * Says how the lines of a text are joined. A hyphen at the end of a line belongs to the word where the text has the
 * word with it elsewhere, and to the page where it has the word without.
 */
function joinLines(
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
