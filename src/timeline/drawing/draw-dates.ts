import type { Element } from 'hast';
import type { Day, DayRange } from '../../model/day.ts';
import type { TextDirection } from '../../model/text-direction.ts';
import type { Axis } from '../axis.ts';
import { percent, percentAt } from '../axis.ts';
import { findTicks } from '../ticks.ts';
import { createViewScale } from '../view/view.ts';
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
  readonly direction: TextDirection;
  readonly lang: string;
  /** The width for which the dates are chosen, in pixels. */
  readonly width: number;
  readonly rules: readonly DayRule[];
}

/** The dates at the head of a chart and the lines below them. */
export interface DrawnDates {
  /** Of the head, in pixels: a line for the dates, and one for each rule that is named. */
  readonly height: number;
  readonly head: readonly Child[];
  readonly lines: readonly Child[];
}

const lineHeight = 16;
/** The least distance of two dates, in pixels. */
const apart = 44;

/** The dates of the days shown. They are written above their lines, and what is named above them: no line crosses a word. */
export function drawDates(days: DayRange, { direction, lang, width, rules }: DatesOptions): DrawnDates {
  const axis: Axis = { days, direction };
  const ticks = findTicks(createViewScale(days, { left: 0, right: width }, direction), lang, apart);
  const shown = rules.filter(({ day }) => day >= days.from && day < days.to);
  const named = shown.filter(({ label }) => label);
  const height = (named.length + 1) * lineHeight + 2;
  return {
    height,
    head: [
      ...named.map(({ day, label = '', kind }, index) =>
        words(`rule-name rule-${kind}`, percentAt(axis, day), (index + 1) * lineHeight - 4, label, direction),
      ),
      ...ticks.map(({ day, label, year }) =>
        createElement(
          'text',
          { className: 'tick', x: percent(percentAt(axis, day)), y: height - 6, textAnchor: 'middle' },
          [year ? `${label} ${year}` : label],
        ),
      ),
    ],
    lines: [
      ...ticks.map(({ day }) => upright('grid', percentAt(axis, day))),
      ...shown.map(({ kind, day }) => upright(`rule rule-${kind}`, percentAt(axis, day))),
    ],
  };
}

/** Away from the nearer edge of the chart, so that words never leave it. */
function words(className: string, x: number, y: number, text: string, direction: TextDirection): Element {
  const goesOn = x < 50 === (direction === 'ltr');
  return createElement('text', { className, x: percent(x), y, ...(!goesOn && { textAnchor: 'end' }) }, [text]);
}

function upright(className: string, x: number): Element {
  return createElement('line', { className, x1: percent(x), x2: percent(x), y1: 0, y2: '100%' });
}
