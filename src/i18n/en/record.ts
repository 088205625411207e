import type { AnnouncementStatus } from '../../model/announcement-status.ts';
import type { Tally } from '../../model/status-label.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import type { Sentence } from '../sentence.ts';
import { slot } from '../sentence.ts';
import { andOf, number, plural } from './counting.ts';

/**
 * The record of an article, or of several together where their number is given: how forecasts and announcements came out.
 * Each outcome is a slot of its key, to be shown with its shape.
 */
export const record = {
  forecasts: (tally: Tally<Verdict>, articles?: number): Sentence<Verdict> =>
    howClaimsCame(tally, ofForecasts(tally.all, articles)),
  announcements: (tally: Tally<AnnouncementStatus>, articles?: number): Sentence<AnnouncementStatus> =>
    howAnnouncementsCame(tally, ofAnnouncements(tally.all, articles)),
  /** How what was said of an actor came out, and what was announced with it. */
  ofActor: {
    claims: (tally: Tally<Verdict>, actor: string): Sentence<Verdict> =>
      howClaimsCame(
        tally,
        plural(tally.all, {
          one: `The one claim that speaks of or for ${actor}`,
          other: `Of ${number(tally.all)} claims that speak of or for ${actor}`,
        }),
      ),
    announcements: (tally: Tally<AnnouncementStatus>, actor: string): Sentence<AnnouncementStatus> =>
      howAnnouncementsCame(
        tally,
        plural(tally.all, {
          one: `The one meeting that was announced or proposed with ${actor}`,
          other: `Of ${number(tally.all)} visits, talks and channels that were announced or proposed with ${actor}`,
        }),
      ),
  },
  /** Of whatever texts: the day of them all, where it is one, and how many days the first and the last that came about took. */
  promises: (
    { all, by }: Tally<AnnouncementStatus>,
    { day, waits: [first, last] = [] }: { day?: string; waits?: readonly number[] } = {},
  ): Sentence<AnnouncementStatus> => {
    const what = plural(all, {
      one: 'The one visit, talk or channel announced or proposed',
      other: `Of ${number(all)} visits, talks and channels announced or proposed`,
    });
    const [came, ...others] = resultsOf({ all, by });
    const opening = `${day === undefined ? what : `${what} on ${day}`}${all === 1 ? '' : ','} `;
    if (!came || first === undefined || by.every(({ key }) => key !== 'held'))
      return [opening, ...andOf(came ? [came, ...others] : []), '.'];
    const waited =
      last === undefined
        ? `, after ${days(first)}`
        : `, the first after ${days(first)}, the last after ${number(last)}`;
    return [opening, ...came, waited, ...(others.length > 0 ? ['; ', ...andOf(others)] : []), '.'];
  },
};

function howClaimsCame({ all, by }: Tally<Verdict>, lead: string): Sentence<Verdict> {
  const counts = new Map(by.map(({ key, count }) => [key, count]));
  const phrase = (verdict: Verdict, index: number): Sentence<Verdict> => {
    const count = counts.get(verdict) ?? 0;
    const words = (index > 0 ? shortened[verdict]?.(count) : undefined) ?? came[verdict](count);
    return [slot(verdict, all === 1 ? words : `${count} ${words}`)];
  };
  const settled = (['borne-out', 'partly', 'not-borne-out'] as const).filter((verdict) => counts.has(verdict));
  const unsettled = (['open', 'not-checkable'] as const).filter((verdict) => counts.has(verdict));
  const without = all - by.reduce((sum, { count }) => sum + count, 0);
  const rest = [
    ...unsettled.map((verdict) => phrase(verdict, 0)),
    ...(without > 0 ? [[hasNoVerdict(without, all)]] : []),
  ];
  const clauses = [settled.map(phrase), rest].filter((parts) => parts.length > 0).map(andOf);
  return [`${lead} `, ...clauses.flatMap((clause, index) => (index > 0 ? ['; ', ...clause] : clause)), '.'];
}

function howAnnouncementsCame(tally: Tally<AnnouncementStatus>, lead: string): Sentence<AnnouncementStatus> {
  return [`${lead} `, ...andOf(resultsOf(tally)), '.'];
}

/** What is said of so many of the forecasts, behind their number. */
const came: Readonly<Record<Verdict, (count: number) => string>> = {
  'borne-out': (count) => plural(count, { one: 'was borne out', other: 'were borne out' }),
  partly: (count) => plural(count, { one: 'was borne out in part', other: 'were borne out in part' }),
  'not-borne-out': (count) => plural(count, { one: 'was not borne out', other: 'were not borne out' }),
  open: (count) => plural(count, { one: 'is open', other: 'are open' }),
  'not-checkable': () => 'cannot be checked',
};

/** The same behind another of its kind, which has said what it is about. */
const shortened: Readonly<Partial<Record<Verdict, (count: number) => string>>> = {
  partly: () => 'in part',
  'not-borne-out': (count) => plural(count, { one: 'was not', other: 'were not' }),
};

/** In the order of the sentence. */
const became: Readonly<Record<AnnouncementStatus, (count: number) => string>> = {
  held: () => 'came about',
  'held-late': () => 'came about late',
  replaced: (count) => plural(count, { one: 'was replaced', other: 'were replaced' }),
  cancelled: (count) => plural(count, { one: 'was called off', other: 'were called off' }),
  lapsed: () => 'lapsed',
  overdue: (count) => plural(count, { one: 'is overdue', other: 'are overdue' }),
  scheduled: (count) => plural(count, { one: 'has its day', other: 'have their days' }),
  announced: (count) => plural(count, { one: 'is announced', other: 'are announced' }),
  open: came.open,
};
const outcomeOrder = Object.keys(became);

function resultsOf({ all, by }: Tally<AnnouncementStatus>): Sentence<AnnouncementStatus>[] {
  const inOrder = [...by].sort((a, b) => outcomeOrder.indexOf(a.key) - outcomeOrder.indexOf(b.key));
  return inOrder.map(({ key, count }): Sentence<AnnouncementStatus> => {
    const words = became[key](count);
    return [slot(key, all === 1 ? words : `${count} ${words}`)];
  });
}

function days(count: number): string {
  return plural(count, { one: `${count} day`, other: `${number(count)} days` });
}

function hasNoVerdict(count: number, all: number): string {
  if (all === 1) return 'has no verdict yet';
  return plural(count, { one: 'one has no verdict', other: `${number(count)} have no verdict` });
}

function ofForecasts(all: number, articles: number | undefined): string {
  if (articles === undefined) return plural(all, { one: 'Its one forecast', other: `Of its ${number(all)} forecasts` });
  return plural(all, { one: 'The one forecast', other: `Of ${number(all)} forecasts in ${inArticles(articles)}` });
}

function ofAnnouncements(all: number, articles: number | undefined): string {
  const who = articles === undefined ? 'it' : 'they';
  return plural(all, {
    one: `The one meeting ${who} announced or proposed`,
    other: `Of the ${number(all)} visits, talks and channels ${who} announced or proposed`,
  });
}

function inArticles(count: number): string {
  return plural(count, { one: 'one article', other: `${number(count)} articles` });
}
