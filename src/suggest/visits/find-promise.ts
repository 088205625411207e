import type { Basis } from '../../model/vocabulary.ts';
import type { Language } from '../language.ts';
import type { PhraseMatch } from '../phrase-matcher.ts';
import type { ClauseReading } from '../read-clauses.ts';
import type { EventWords } from './find-event.ts';

export interface Announcement extends PhraseMatch {
  readonly basis: Basis;
}

/** The words that make an event something to come, and on what basis; undefined where it is past, denied or general. */
export function findPromise(
  reading: ClauseReading,
  event: EventWords,
  { bases, past, lexicon }: Language,
): Announcement | undefined {
  const { text } = reading.clause;
  const { condition } = reading;
  if (condition !== undefined && condition.start <= event.start && event.end <= condition.end) return undefined;
  const found = bases.flatMap(({ basis, find }) =>
    find(text)
      .filter(({ start, end }) => condition === undefined || end <= condition.start || condition.end <= start)
      .map((match) => ({ ...match, basis })),
  );
  const promise = found.find((each) => leadsTo(text, each, event));
  if (promise === undefined) return undefined;
  const before = text.slice(Math.max(0, Math.min(promise.start, event.start) - 12), event.start);
  const denied = new RegExp(String.raw`\b(?:${lexicon.engagements.negations.join('|')})\b`, 'iu');
  if (denied.test(before.replace(promise.phrase, '')) && !promise.phrase.includes('rule')) return undefined;
  const over = past(text).find(
    ({ start, end }) => start < event.end && end >= event.start - 1 && promise.start > start,
  );
  return over === undefined ? promise : undefined;
}

/** The promise of a clause that the next one goes on with; it stands before everything in that. */
export function inheritedPromise(text: string, { bases }: Language): Announcement | undefined {
  const [promise] = bases.flatMap(({ basis, find }) => find(text).map((match) => ({ ...match, basis })));
  return promise && { ...promise, start: 0, end: 0 };
}

/** The promise stands before what is promised, or the event is its subject ("A visit may follow"). */
function leadsTo(text: string, promise: PhraseMatch, event: EventWords): boolean {
  if (promise.start <= event.start) {
    const between = text.slice(promise.end, event.start);
    if (/\b(?:which|who|because|after|following|since)\b/u.test(between)) return false;
    return between.length < farthest || promise.start === event.start;
  }
  const between = text.slice(event.end, promise.start);
  return (
    event.part === 'noun' &&
    event.start < farthest &&
    !/[;:]/.test(between) &&
    !/\b(?:that (?:is|was|has|have)|because|has|have|had|was|were)\b/u.test(between)
  );
}

const farthest = 110;
