import { catalogueFor } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import { announcedDay } from '../../model/article.ts';
import type { Day } from '../../model/day.ts';
import { dateOf, parseDayOrThrow } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import { dateLocale, formatDay } from '../../i18n/format-day.ts';
import type { Edtf } from '../../model/edtf/edtf.ts';
import type { OutcomeLook } from '../../model/status-label.ts';
import { directionOf } from '../../model/text-direction.ts';
import type { OutcomeView } from '../notes/note.ts';

/** A day on the line: where it stands, in hundredths of the line from the left, and its name. */
export interface LifeDay {
  readonly x: number;
  readonly label: string;
  /** The end of the line that a label near it is set towards. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The life of what a passage says: the day it was said, each step of what came of it, and the end of its time. */
export interface LifeLine {
  readonly start: LifeDay;
  readonly steps: readonly (LifeDay & {
    readonly look: OutcomeLook;
    /** Line above which its label stands, from 0. */ readonly row: number;
  })[];
  /** Where the time ends in which it was to happen, if one was given; its label stands below the line. */
  readonly end?: LifeDay & { readonly row: number };
  /** How many rows of labels stand above the line. */
  readonly rows: number;
  /** All of it in a sentence. */
  readonly words: string;
}

/** The least width that the line is drawn in, and the width of a letter of its labels, in pixels. */
const width = 330;
const letter = 6.4;

/** The line of an outcome's history; undefined where nothing came of it on any day after it was said. */
export function layoutLifeLine(
  history: readonly OutcomeView[],
  { article, windows }: { article: Article; windows: readonly Edtf[] },
): LifeLine | undefined {
  const {
    passagePage: { life: words },
    lang,
  } = catalogueFor(article.lang);
  const said = announcedDay(article);
  const steps = history.map((step) => ({ ...step, on: parseDayOrThrow(step.date) })).filter(({ on }) => on >= said);
  const ends = windows.map((window) => boundsOf(window).to - 1).filter((day) => Number.isFinite(day) && day > said);
  const end = ends.length > 0 ? Math.max(...ends) : undefined;
  const last = Math.max(said, ...steps.map(({ on }) => on), end ?? said);
  if (steps.length === 0 || last === said) return undefined;
  const toX = (day: Day): number => {
    const along = Math.round((1 + (98 * (day - said)) / (last - said)) * 100) / 100;
    return directionOf(lang) === 'rtl' ? 100 - along : along;
  };
  const short = (day: Day) => shortDay(day, lang, isSameYear(day, said));
  const labelled = (day: Day, label: string): LifeDay => ({ x: toX(day), label, anchor: anchorAt(toX(day)) });
  const start = labelled(said, formatDay(said, lang));
  const rowEnds: number[] = [];
  const marked = steps.map(({ on, look }) => {
    const mark = labelled(on, short(on));
    const [from, to] = reachOf(mark);
    const free = rowEnds.findIndex((taken) => taken <= from);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = to + letter;
    return { ...mark, look, row };
  });
  return {
    start,
    steps: marked,
    ...(end !== undefined && { end: below(labelled(end, words.end({ day: short(end) })), start) }),
    rows: rowEnds.length,
    words: words.all({
      said: formatDay(said, lang),
      steps: steps.map(({ label, day }) => words.step({ label, day })),
      ...(end !== undefined && { end: formatDay(end, lang) }),
    }),
  };
}

/** A day whose label stands in the row of another one's below the line, or in the next where the two would touch. */
function below(day: LifeDay, other: LifeDay): LifeDay & { readonly row: number } {
  const [[from, to], [otherFrom, otherTo]] = [reachOf(day), reachOf(other)];
  return { ...day, row: from < otherTo + letter && otherFrom < to + letter ? 1 : 0 };
}

/** Labels near an end of the line are set away from it. */
function anchorAt(x: number): LifeDay['anchor'] {
  if (x < 12) return 'start';
  return x > 88 ? 'end' : 'middle';
}

/** What a label covers of the line at its least width, in pixels. */
function reachOf({ x, label, anchor }: LifeDay): readonly [from: number, to: number] {
  const [at, length] = [(x / 100) * width, label.length * letter];
  const from = { start: at, middle: at - length / 2, end: at - length }[anchor];
  return [from, from + length];
}

function isSameYear(a: Day, b: Day): boolean {
  return dateOf(a).getUTCFullYear() === dateOf(b).getUTCFullYear();
}

function shortDay(day: Day, lang: string, withoutYear: boolean): string {
  const format = new Intl.DateTimeFormat(dateLocale(lang), {
    day: 'numeric',
    month: 'short',
    ...(!withoutYear && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(dateOf(day));
}
