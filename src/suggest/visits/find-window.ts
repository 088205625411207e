import type { TextRange } from '../../model/text-range.ts';
import type { Basis } from '../../model/vocabulary.ts';
import type { Language } from '../language.ts';
import type { WindowOrigin } from '../suggestion.ts';
import type { DatePhrase } from '../windows/date-phrases.ts';
import { resolveWindow } from '../windows/resolve-window.ts';

export interface Window {
  readonly window: string;
  readonly windowFrom: WindowOrigin;
}

/** The wordings of a clause that say when: not those of its condition, nor those that say when somebody spoke. */
export function findTimes(
  text: string,
  { dates, speechVerbs }: Language,
  condition: TextRange | undefined,
): DatePhrase[] {
  const spoken = speechVerbs(text);
  return dates(text).filter(
    ({ start, end }) =>
      (condition === undefined || end <= condition.start || condition.end <= start) &&
      !spoken.some(
        (said) => /^\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(said.end, start)) && /ed$|said|told/.test(said.phrase),
      ),
  );
}

/** Whether a wording names a time; "soon" and "in due course" avoid to. */
export function namesTime({ window }: DatePhrase): boolean {
  return window !== 'open' && window !== 'soon';
}

const broad = new Set<DatePhrase['window']>(['until-year-end', 'year', 'next-year', 'coming-years', 'within-years']);

function rateVagueness(phrase: DatePhrase): number {
  return !namesTime(phrase) ? 2 : broad.has(phrase.window) ? 1 : 0;
}

/** When it is to be: the wording nearest behind the event, else before it; without one, what is agreed is open-ended. */
export function findWindow(
  text: string,
  event: number,
  times: readonly DatePhrase[],
  { textDay, basis }: { readonly textDay: string; readonly basis: Basis },
): Window | undefined {
  const inOrder = [
    ...times.filter(({ start }) => start >= event),
    ...times.filter(({ start }) => start < event).reverse(),
  ];
  // A wording that names a time tells more than one that avoids to, and a month more than "this year".
  for (const phrase of inOrder.toSorted((a, b) => rateVagueness(a) - rateVagueness(b))) {
    const window = resolveWindow(phrase.window, phrase.parts, textDay);
    if (window === undefined) continue;
    return { window, windowFrom: { key: 'fromWords', words: text.slice(phrase.start, phrase.end) } };
  }
  if (basis === 'proposed' || basis === 'expected') return undefined;
  return { window: `${textDay}/..`, windowFrom: { key: 'openEnded' } };
}
