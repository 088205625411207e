import type { DatePhrase } from '../windows/date-phrases.ts';
import { resolveWindow } from '../windows/resolve-window.ts';
import type { Language } from '../language.ts';
import type { Basis } from '../../model/vocabulary.ts';

export interface Window {
  readonly window: string;
  readonly windowFrom: string;
}

/** When it is to be: the wording nearest behind the event, else before it; without one, what is agreed is open-ended. */
export function findWindow(
  text: string,
  event: number,
  { dates }: Language,
  { textDay, basis }: { readonly textDay: string; readonly basis: Basis },
): Window | undefined {
  const found = dates(text);
  const vague = (phrase: DatePhrase): boolean => phrase.window === 'open' || phrase.window === 'soon';
  const inOrder = [
    ...found.filter(({ start }) => start >= event),
    ...found.filter(({ start }) => start < event).reverse(),
  ];
  // A wording that names a time tells more than one that avoids to.
  for (const phrase of [...inOrder.filter((each) => !vague(each)), ...inOrder.filter(vague)]) {
    const window = resolveWindow(phrase.window, phrase.parts, textDay);
    if (window === undefined) continue;
    return { window, windowFrom: `“${text.slice(phrase.start, phrase.end)}”, from the day the text appeared` };
  }
  if (basis === 'proposed' || basis === 'expected') return undefined;
  return { window: `${textDay}/..`, windowFrom: 'some time after the day the text appeared; no end is given' };
}
