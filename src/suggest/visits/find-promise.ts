import type { Basis } from '../../model/vocabulary.ts';
import { isNoun } from '../detectors/claim-type.ts';
import type { Language } from '../language.ts';
import type { PhraseMatch } from '../phrase-matcher.ts';
import type { ClauseReading } from '../read-clauses.ts';
import type { DatePhrase } from '../windows/date-phrases.ts';
import type { EventWords } from './find-event.ts';

export interface Announcement extends PhraseMatch {
  readonly basis: Basis;
}

/**
 * The words that make an event something to come, and on what basis; undefined where it is past, denied or general.
 *
 * @param times those wordings of the clause that name a time
 */
export function findPromise(
  reading: ClauseReading,
  event: EventWords,
  language: Language,
  times: readonly DatePhrase[],
): Announcement | undefined {
  const { bases, wishes, past, lexicon } = language;
  const { text } = reading.clause;
  const { condition } = reading;
  if (condition !== undefined && condition.start <= event.start && event.end <= condition.end) return undefined;
  const found = bases.flatMap(({ basis, find }) =>
    find(text)
      .filter(
        ({ start, end, phrase }) =>
          (condition === undefined || end <= condition.start || condition.end <= start) &&
          !isNoun(text, start, phrase, lexicon.hedges.nouns),
      )
      .map((match) => ({ ...match, basis })),
  );
  const leading = found.filter((each) => leadsTo(text, each, event));
  const promise =
    leading.find((each) => !isOvertaken(text, each, event, leading)) ??
    (times.length === 0 ? [] : wishes(text))
      .map((wish) => ({ ...wish, basis: 'possible' as const }))
      .find((wish) => wish.start < event.start && leadsTo(text, wish, event)) ??
    (condition === undefined ? findReportedPromise(text, event, language) : undefined) ??
    findWish(text, event) ??
    findPresentPromise(text, event, language, times);
  if (promise === undefined) return undefined;
  // To talk, merely, is proposed often and announced seldom.
  if (event.needsTime && times.length === 0 && !(event.kind === 'talks' && promise.basis === 'proposed'))
    return undefined;
  const before = text.slice(Math.max(0, Math.min(promise.start, event.start) - 12), event.start);
  const denied = new RegExp(String.raw`\b(?:${lexicon.engagements.negations.join('|')})\b`, 'iu');
  if (denied.test(before.replace(promise.phrase, '')) && !/rule|later than/.test(promise.phrase)) return undefined;
  if (
    /\b(?:paid|made|held|concluded|ended|completed|had)\s+(?:(?:an?|the|their|his|her|its|\p{Ll}[\p{L}-]*)\s+){0,4}$/u.test(
      text.slice(0, event.start),
    )
  )
    return undefined;
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

/** "Has offered a road and is to receive ministers": behind "and" the second promise counts. */
function isOvertaken(text: string, promise: PhraseMatch, event: EventWords, others: readonly PhraseMatch[]): boolean {
  return others.some(
    ({ start }) =>
      start > promise.end && start < event.start && /\band\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(promise.end, start)),
  );
}

const farthest = 110;

/** "Announced that the minister would travel": a promise told at second hand. */
function findReportedPromise(text: string, event: EventWords, { speechVerbs }: Language): Announcement | undefined {
  const would = /\bwould\b/u.exec(text.slice(0, event.start));
  if (would === null || event.start - would.index > farthest) return undefined;
  return speechVerbs(text.slice(0, would.index)).length === 0
    ? undefined
    : { phrase: 'would', start: would.index, end: would.index + 'would'.length, basis: 'expected' };
}

/** "A joint commission would help": what does not exist and would be good is proposed. */
function findWish(text: string, event: EventWords): Announcement | undefined {
  if (
    event.part !== 'noun' ||
    !/^(?:\p{L}+,\s+)?(?:an?|one|such an?|regular)\s+(?:[\p{L}-]+\s+){0,4}$/iu.test(text.slice(0, event.start))
  )
    return undefined;
  const would = /\b(?:would|could|might)\b/u.exec(text.slice(event.end));
  const start = event.end + (would?.index ?? 0);
  return would === null ? undefined : { phrase: would[0], start, end: start + would[0].length, basis: 'proposed' };
}

/** "The minister flies to Rome on Friday", "the summit in Rome on 3 March". */
function findPresentPromise(
  text: string,
  event: EventWords,
  { present }: Language,
  times: readonly DatePhrase[],
): Announcement | undefined {
  const { phrase, start, end } = event;
  if (times.length === 0) return undefined;
  const near = times.some((time) => (time.start >= end && time.start - end < farthest) || time.start < sceneSet);
  if (event.part === 'verb')
    return near && present.has(phrase) && !notInThePresent.test(text.slice(0, start))
      ? { phrase, start, end, basis: 'expected' }
      : undefined;
  const onADay = times.some(
    (time) => (time.window === 'the-day' || time.window === 'days') && time.start >= end && time.start - end < nearby,
  );
  return onADay && !/\b(?:since|after|following|from|at)\s+(?:\p{L}+\s+){0,3}$/iu.test(text.slice(0, start))
    ? { phrase, start, end, basis: 'expected' }
    : undefined;
}

/** What somebody could or did not do, or did while visiting. */
const notInThePresent = /\b(?:to|not|did|could|would|should|must|after|before|while|when|by|since|for|of|in)\s+$/iu;
const nearby = 30;
/** "On Friday the minister flies to Rome". */
const sceneSet = 4;
