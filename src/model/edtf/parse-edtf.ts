import { boundsOf } from './bounds.ts';
import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval, EdtfOneOf } from './edtf.ts';
import { findOldSyntax } from './old-syntax.ts';
import { parseDate } from './parse-date.ts';
import { impossibleDate, unread } from './problem.ts';
import type { EdtfProblem } from './problem.ts';

/**
 * Reads an EDTF text, https://www.loc.gov/standards/datetime/ (4 February 2019): level 1 without times of day, one-of sets,
 * quarters and halves; interval ends, seasons, quarters and halves may be qualified. Anything else comes back as a problem,
 * with its rule and a message for the author.
 */
export function parseEdtf(text: string): { value: Edtf } | EdtfProblem {
  const old = findOldSyntax(text);
  const read = old ? oldSyntax(text, old) : parseNew(text);
  return 'problem' in read ? read : { value: read };
}

function parseNew(text: string): Edtf | EdtfProblem {
  if (text.startsWith('[') && text.endsWith(']')) return parseOneOf(text);
  return text.includes('/') ? parseInterval(text) : parseDate(text);
}

function parseInterval(text: string): EdtfInterval | EdtfProblem {
  const [from = '', to = '', ...rest] = text.split('/');
  const isDateWithSlashes = rest.length > 0 || /^\d\d?$/.test(to);
  return isDateWithSlashes ? unread(text) : intervalOf(text, parseEnd(from, 'unknown'), parseEnd(to, 'unknown'));
}

function parseOneOf(text: string): EdtfOneOf | EdtfProblem {
  const members: (EdtfDate | EdtfInterval)[] = [];
  for (const part of text.slice(1, -1).split(',')) {
    const member = part.includes('..') ? parseRange(part) : parseDate(part);
    if ('problem' in member) return member;
    members.push(member);
  }
  return { kind: 'one-of', text, members };
}

/** `a..b`, `..b` or `a..` inside a set. */
function parseRange(text: string): EdtfInterval | EdtfProblem {
  const [from = '', to = '', ...rest] = text.split('..');
  return rest.length > 0 ? unread(text) : intervalOf(text, parseEnd(from, 'open'), parseEnd(to, 'open'));
}

function parseEnd(text: string, empty: 'open' | 'unknown'): EdtfEnd | EdtfProblem {
  if (text === '') return empty;
  return text === '..' ? 'open' : parseDate(text);
}

function intervalOf(text: string, from: EdtfEnd | EdtfProblem, to: EdtfEnd | EdtfProblem): EdtfInterval | EdtfProblem {
  if (isProblem(from)) return from;
  if (isProblem(to)) return to;
  if (typeof from === 'string' && typeof to === 'string') return unread(text);
  // An end that is coarser than its beginning holds days before it: only one that lies wholly before is impossible.
  if (typeof from === 'object' && typeof to === 'object' && boundsOf(to).to <= boundsOf(from).from) {
    return impossibleDate({ key: 'edtfReversed', text, from: from.text, to: to.text });
  }
  return { kind: 'interval', text, from, to };
}

function oldSyntax(text: string, { old, respelled }: NonNullable<ReturnType<typeof findOldSyntax>>): EdtfProblem {
  const isDate = !('problem' in parseNew(respelled));
  return {
    rule: 'edtf/old-syntax',
    problem: { key: 'edtfOldSyntax', text, old, respelled: isDate ? respelled : undefined },
  };
}

const isProblem = (read: EdtfEnd | EdtfProblem): read is EdtfProblem => typeof read === 'object' && 'problem' in read;
