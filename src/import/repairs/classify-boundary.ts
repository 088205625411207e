import { abbreviations, sentenceStarters } from '../../anchoring/abbreviations.ts';
import { announcing, countingWords, fileEndings, hostEndings, numbering } from './boundary-lexicon.ts';

/** A point without white space at which one paragraph may end and another begin. */
export interface Boundary {
  readonly at: number;
  /** The mark that ends the sentence, without what closes behind it: `.`, `?`, `:`; nothing where a quote alone closes. */
  readonly stop: string;
  /** The text before the mark. */
  readonly before: string;
  /** The end of it, back to white space. */
  readonly word: string;
  /** Everything behind the boundary up to white space. */
  readonly after: string;
  /** Whether something opens there: a quotation, a bracket. */
  readonly opened: boolean;
}

/** `break`: two paragraphs. `join`: one. `unsure`: it takes a reader to tell. */
export type BoundaryKind = 'break' | 'join' | 'unsure';

export function classifyBoundary(boundary: Boundary): BoundaryKind {
  const { stop, word, after } = boundary;
  if (isAddress(word + stop + after)) return 'join';
  switch (stop) {
    case '.':
      return classifyFullStop(boundary);
    case ':':
      return classifyColon(boundary);
    case '':
      return /[.?!,…\p{L}]$/u.test(word) ? 'break' : 'join';
    default:
      if (/^(?:\.{2,}|…)$/.test(stop)) return 'unsure';
      return /^(?:Yahoo|Jeopardy)$/.test(word) ? 'join' : 'break';
  }
}

/** Web and mail addresses, paths, tags and code: what stands between white space is of one piece. */
function isAddress(token: string): boolean {
  return /:\/\/|@|^\W*www\.|[\\_]|^\W*#|[?&]\w*=|\.\p{L}+\/|^\W*[A-Za-z]:\/|\p{L}::\p{L}|\p{L}\(\S*\)\W?$/u.test(token);
}

function classifyFullStop({ before, word, after }: Boundary): BoundaryKind {
  const last = /[\p{L}\p{M}\d%’'-]*$/u.exec(word)?.[0] ?? '';
  const next = /[\p{L}\p{M}’'-]+/u.exec(after)?.[0] ?? '';
  const abbreviated = abbreviations.has(last) || /^\p{L}$/u.test(last);
  const letters = /^\P{L}*\p{Lu}(?:\.|$)/u.test(after);

  // Within U.S., Ph.D. and J. K.; behind a plain word they begin a sentence: "autumn.U.S. officials".
  if (letters && (abbreviated || /\.\p{L}*$/u.test(word))) return 'join';
  if (abbreviated) return judgeAbbreviation(last, word, next);
  if (isFileName(word, after)) return 'join';
  // "Node.js" may begin a sentence, and "java.lang.String" is a name.
  if (/\.\p{Ll}{1,5}\W*$/u.test(after)) return 'unsure';
  if (/\p{L}\.\p{L}+$/u.test(word)) return isEnding(last.toLowerCase()) ? 'break' : 'unsure';
  if (/^\d{1,3}$/.test(last) && word === last) return judgeNumber(before.slice(0, -last.length), letters);
  return 'break';
}

function judgeAbbreviation(last: string, word: string, next: string): BoundaryKind {
  const spelled = /\p{L}\.\p{L}$/u.test(word);
  if (sentenceStarters.has(next)) {
    // "in the U.S.The" and "at 5 p.m.The" end a sentence; "e.g.The" and "Plan B.The" may not.
    return spelled ? (/\p{Lu}$|[ap]\.m$/u.test(word) ? 'break' : 'unsure') : last.length > 1 ? 'break' : 'unsure';
  }
  return spelled ? 'unsure' : 'join';
}

/** "1.The" opens an item of a list, "clause 3.A" is a number, and "on June 19.The" ends a sentence. */
function judgeNumber(before: string, letters: boolean): BoundaryKind {
  if (/^\s*$|[:;]\s*$/.test(before) || numbering.test(before)) return 'join';
  return letters || /\b1[.)]/.test(before) ? 'unsure' : 'break';
}

function isFileName(word: string, after: string): boolean {
  const tail = /^(\p{L}+\d?)\W*$/u.exec(after)?.[1] ?? '';
  if (word.includes('/') && isEnding(tail.toLowerCase())) return true;
  return fileEndings.has(tail.toLowerCase()) || tail === 'NET';
}

function isEnding(tail: string): boolean {
  return fileEndings.has(tail) || hostEndings.has(tail);
}

function classifyColon({ word, before, after, opened }: Boundary): BoundaryKind {
  if (!/\p{L}\p{L}["”’)]*$/u.test(word)) return 'join';
  const next = /[\p{L}-]+|\d+/u.exec(after)?.[0] ?? '';
  if (next === '1' || countingWords.has(next) || announcing.test(before)) return 'break';
  // A colon before what somebody said.
  return opened ? 'join' : 'unsure';
}
