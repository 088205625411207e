import { classifyBoundary } from './classify-boundary.ts';
import type { Boundary } from './classify-boundary.ts';
import { paragraphEnd } from './repair.ts';
import type { Doubt, Edit, Repair } from './repair.ts';

/**
 * The end of one paragraph run into the beginning of the next: a full stop, a question or exclamation mark, a closing
 * quote, or a colon before an enumeration, with a capital right behind it. What may as well be an abbreviation, a
 * name or a file is left and told of.
 */
export const lostBreaks: Repair = {
  done: { key: 'lostBreaks' },
  find(text, { divisible }) {
    const edits: Edit[] = [];
    const doubts: Doubt[] = [];
    let from = 0;
    for (const match of divisible ? text.matchAll(boundaryPattern(text)) : []) {
      const boundary = toBoundary(text, match, from);
      const kind = boundary === undefined ? 'join' : classifyBoundary(boundary);
      if (boundary === undefined || kind === 'join') continue;
      if (kind === 'break') {
        edits.push({ start: boundary.at, end: boundary.at, text: paragraphEnd });
        from = boundary.at;
      } else
        doubts.push({
          at: boundary.at,
          message: { key: 'maybeBreak', words: `${boundary.word}${boundary.stop}${boundary.after}` },
        });
    }
    return { edits, doubts };
  },
};

/** A mark with what closes behind it, then what opens and a capital, or behind a colon the number 1. */
function boundaryPattern(text: string): RegExp {
  // German, Czech and others close with the sign with which English opens.
  const [closing, opening] = text.includes('„') ? ['“', ''] : ['', '“'];
  const closers = String.raw`["'”’»›)\]${closing}]{0,4}(?:\[\d{1,3}\]){0,3}`;
  const openers = String.raw`["'‘«‹„‚¿¡(\[${opening}]{0,3}`;
  const marks = String.raw`[.?!…]{1,4}|:|(?<=\S)["”${closing}]`;
  return new RegExp(String.raw`(${marks})(${closers})(?=(${openers})(?:\p{Lu}|(?<=:)\(?1[.)]\s))`, 'gu');
}

/** How far a boundary looks around itself. */
const reach = 120;
/** How far back a quotation may have been opened that a straight quote closes. */
const quotationReach = 4000;

function toBoundary(text: string, match: RegExpExecArray, from: number): Boundary | undefined {
  const [all, mark = '', closing = '', opening = ''] = match;
  const quote = /^["”“]$/.test(mark);
  const back = startsQuotation(
    text.slice(Math.max(from, match.index - quotationReach), match.index),
    mark + closing,
    opening,
  )
    ? 1
    : 0;
  if (quote && back === 1) return undefined;
  const at = match.index + all.length - back;
  const before = text.slice(Math.max(from, match.index - reach), match.index);
  const after = /^\S*/.exec(text.slice(at, at + reach))?.[0] ?? '';
  const opened = opening.length + back;
  return { at, stop: quote ? '' : mark, before, word: /\S*$/.exec(before)?.[0] ?? '', after, opened: opened > 0 };
}

/** Whether the straight quote that seems to close a sentence opens the next one: nothing is open that it could close. */
function startsQuotation(before: string, closing: string, opening: string): boolean {
  if (opening !== '' || !closing.endsWith('"')) return false;
  return count(before, '"') % 2 !== count(closing, '"') % 2;
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
