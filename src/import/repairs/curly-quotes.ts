import { quoteMarksOf } from '../../model/quotation-marks.ts';
import type { QuoteMarks } from '../../model/quotation-marks.ts';
import { object, paragraphEnd, dropEditsInAddresses } from './repair.ts';
import type { Edit, Repair } from './repair.ts';

/** Straight quotes and apostrophes made those of the text's language. */
export const curlyQuotes: Repair = {
  done: { key: 'straightQuotes' },
  find(text, { lang }) {
    const quoteMarks = quoteMarksOf(lang);
    if (!/["']/.test(text)) return { edits: [] };
    if (quoteMarks === undefined) return { edits: [], doubts: [{ at: 0, message: { key: 'straightQuotesKept' } }] };
    return {
      edits: dropEditsInAddresses(
        text,
        [...findDoubles(text, quoteMarks), ...findSingles(text, quoteMarks)].sort(byStart),
      ),
    };
  },
};

const byStart = (a: Edit, b: Edit): number => a.start - b.start;

const opensBehind = new RegExp(String.raw`^$|[\s([{«„“‘‚"'—–/${paragraphEnd}${object}-]$`, 'u');
const closesBefore = new RegExp(String.raw`^$|^[\s)\]},.;:!?…»”’"'—–/${paragraphEnd}${object}-]`, 'u');

function* findDoubles(text: string, [open, close]: QuoteMarks): Generator<Edit> {
  let opened = false;
  for (const { index } of text.matchAll(/["\x1D]/g)) {
    // A quotation that runs on opens anew in each paragraph.
    if (text[index] === paragraphEnd) opened = false;
    else {
      const [behind, before] = [text.slice(index - 1, index), text.slice(index + 1, index + 2)];
      const closing: boolean = opensBehind.test(behind)
        ? opened && closesBefore.test(before)
        : opened || closesBefore.test(before);
      // Inches and seconds of arc: "6'2"".
      if (!opened && /\d/.test(behind) && closing) continue;
      // An abbreviation of Hebrew, whose mark stands before its last letter.
      if (/\p{Script=Hebrew}/u.test(behind) && /\p{Script=Hebrew}/u.test(before)) continue;
      opened = !closing;
      yield { start: index, end: index + 1, text: closing ? close : open };
    }
  }
}

/** Words that lose their first letters: ’90s, ’tis. */
const elision = /^(?:\d\ds?|tis|twas|til|cause|em|n|round|neath)\b/i;

function* findSingles(text: string, [, , open, close]: QuoteMarks): Generator<Edit> {
  let opened = false;
  for (const { index } of text.matchAll(/'/g)) {
    const [behind, rest] = [text.slice(index - 1, index), text.slice(index + 1)];
    // Feet and minutes of arc.
    if (/\d/.test(behind) && /^\d/.test(rest)) continue;
    const starts = opensBehind.test(behind) && !closesBefore.test(rest.slice(0, 1));
    const ends = !starts && closesBefore.test(rest.slice(0, 1));
    const opens = starts && !elision.test(rest) && hasEnd(rest);
    const closes = ends && opened;
    if (opens || closes) opened = opens;
    yield { start: index, end: index + 1, text: opens ? open : closes ? close : '’' };
  }
}

/** Whether a single quote further on, and near enough, could close what one opens. */
function hasEnd(rest: string): boolean {
  return /^[^\x1D]{0,400}?[\p{L}\p{N},.!?…]'(?=$|[\s)\]},.;:!?…»”’"—–-])/u.test(rest);
}
