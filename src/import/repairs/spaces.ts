import { dropEditsInAddresses } from './repair.ts';
import type { Edit, Repair } from './repair.ts';

/** Runs of white space, spaces that do not break where they serve nothing, and spaces before commas. */
export const spaces: Repair = {
  done: { key: 'spaces' },
  find(text, { lang = '' }) {
    const french = /^fr\b/.test(lang);
    const edits: Edit[] = [];
    for (const { 0: space, index } of text.matchAll(/\s+/g)) {
      const end = index + space.length;
      const [behind, before] = [text.slice(index - 1, index), text.slice(end, end + 2)];
      const made =
        index === 0 || end === text.length
          ? ''
          : french
            ? frenchSpace(space, behind, before)
            : otherSpace(space, behind, before);
      if (made !== space) edits.push({ start: index, end, text: made });
    }
    return { edits: dropEditsInAddresses(text, edits) };
  },
};

function otherSpace(space: string, behind: string, before: string): string {
  if (/^[,;](?:\s|$)|^[.!?:](?:\s|$)/.test(before) && /[\p{L}\p{N})”’]/u.test(behind)) return '';
  return plainSpace(space, behind, before);
}

/** French sets a thin space before high marks and within its quotes, and one that is wider before a colon. */
function frenchSpace(space: string, behind: string, before: string): string {
  if (/^[;!?»]/.test(before) || behind === '«') return '\u202F';
  if (/^:(?:\s|$)/.test(before)) return '\u00A0';
  return /^[,.](?:\s|$)/.test(before) ? '' : plainSpace(space, behind, before);
}

/** A space that does not break stays beside figures and marks, and behind a title or initial, where it serves. */
function plainSpace(space: string, behind: string, before: string): string {
  const serves = /[^\p{L}]/u.test(behind) || /^[^\p{L}]/u.test(before);
  return space === '\u3000' || (serves && /^[\u00A0\u202F\u2007]$/.test(space)) ? space : ' ';
}
