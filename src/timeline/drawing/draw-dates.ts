import type { Element } from 'hast';
import type { Day } from '../../model/day.ts';
import type { Axis } from '../axis.ts';
import { percentAt, placeOn } from '../axis.ts';
import { findTicks } from '../ticks.ts';
import type { Child } from './element.ts';
import { createElement } from './element.ts';

/** A day that is marked across all rows of a chart. */
export interface DayRule {
  readonly kind: 'article' | 'as-of';
  readonly day: Day;
  /** What is written at its head; nothing where it is said elsewhere. */
  readonly label?: string;
}

export interface DatesOptions {
  readonly lang: string;
  /** The width for which the dates are chosen, in pixels. */
  readonly width: number;
  readonly rules: readonly DayRule[];
  /** Of the lines: as much as there is, where none is given. */
  readonly lineHeight?: number;
}

/** The dates at the head of a chart and the lines below them. */
export interface DrawnDates {
  /** Of the head, in pixels: a line for the dates, and one for each rule that is named. */
  readonly height: number;
  readonly head: readonly Child[];
  readonly lines: readonly Child[];
}

/** Of a line of words, in pixels. */
const wordsHeight = 16;
/** The least distance of two dates, in pixels. */
const apart = 44;

/** The dates of an axis. They are written above their lines, and what is named above them: no line crosses a word. */
export function drawDates(axis: Axis, { lang, width, rules, lineHeight }: DatesOptions): DrawnDates {
  const { days } = axis;
  const ticks = findTicks(days, { lang, width, apart });
  const named = rules.filter(({ day, label }) => label && day >= days.from && day < days.to);
  const height = (named.length + 1) * wordsHeight + 2;
  const upright = (className: string, day: Day): Element => {
    const x = placeOn(axis, day);
    return createElement('line', { className, x1: x, x2: x, y1: 0, y2: lineHeight ?? '100%' });
  };
  return {
    height,
    head: [
      ...named.map(({ day, label = '', kind }, index) =>
        words(`rule-name rule-${kind}`, axis, day, (index + 1) * wordsHeight - 4, label),
      ),
      ...ticks.map(({ day, label, year }) =>
        createElement('text', { className: 'tick', x: placeOn(axis, day), y: height - 6, textAnchor: 'middle' }, [
          year ? `${label} ${year}` : label,
        ]),
      ),
    ],
    lines: [
      ...ticks.map(({ day }) => upright('grid', day)),
      ...rules.map(({ kind, day }) => upright(`rule rule-${kind}`, day)),
    ],
  };
}

/** Away from the nearer edge of the chart, so that words never leave it. */
function words(className: string, axis: Axis, day: Day, y: number, text: string): Element {
  const goesOn = percentAt(axis, day) < 50 === (axis.direction === 'ltr');
  return createElement('text', { className, x: placeOn(axis, day), y, ...(!goesOn && { textAnchor: 'end' }) }, [text]);
}
