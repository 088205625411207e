import * as words from '../../i18n/en/as-of.client.ts';
import type { Day } from '../../model/day.ts';
import { isoDay } from '../../model/day.ts';
import { formatDay } from '../../i18n/format-day.ts';
import { isValidOn } from '../../model/valid-time.ts';
import type { ScalePoint } from '../../timeline/scale.ts';
import { along } from '../../timeline/scale.ts';
import { all } from '../shared/dom.client.ts';

/** What the document is told when the day changes. */
export const dayEvent = 'dayshown';

let shown: Day | undefined;

/** The day as of which the page is shown; undefined while it is as the server wrote it. */
export function dayShown(): Day | undefined {
  return shown;
}

/** Shows of every dated element of the page the state that held on a day, and names the day wherever the page does. */
export function showDay(day: Day): void {
  const iso = isoDay(day);
  shown = day;
  showStates(document);
  const name = formatDay(day, document.documentElement.lang);
  for (const element of all('[data-as-of-day]')) {
    element.textContent = name;
    if (element instanceof HTMLTimeElement) element.dateTime = iso;
  }
  for (const rule of document.querySelectorAll<SVGGElement>('[data-as-of-rule]')) moveRule(rule, day);
  document.dispatchEvent(new Event(dayEvent));
}

/** Shows of the dated elements in a part of the page the states that hold on the day as of which the page is shown. */
export function showStates(part: ParentNode): void {
  if (shown === undefined) return;
  const iso = isoDay(shown);
  for (const element of part.querySelectorAll<HTMLElement | SVGElement>('[data-from], [data-until]')) {
    const { from = '', until } = element.dataset;
    // Whether a row of a table or list is `hidden` belongs to the filters.
    element.toggleAttribute(element.matches('tr, li') ? 'data-not-yet' : 'hidden', !isValidOn({ from, until }, iso));
  }
}

/** Half of what a letter takes on average, in ems. */
const halfLetter = 0.25;

/** Moves the as-of rule of a chart to a day, its label as far as the edges of the figure allow. */
function moveRule(rule: SVGGElement, day: Day): void {
  const points = JSON.parse(rule.dataset['asOfRule'] ?? '[]') as ScalePoint[];
  const x = along(points, day);
  const line = rule.querySelector('path');
  line?.setAttribute('d', (line.getAttribute('d') ?? '').replace(/^M[\d.]+/, `M${x.toFixed(1)}`));
  const label = rule.querySelector('text');
  if (!label) return;
  label.textContent = asOfInWords(day);
  const chart = rule.ownerSVGElement;
  // Estimated, for to measure it would lay out the page in the middle of a step.
  const half = label.textContent.length * Number(chart?.getAttribute('font-size') ?? 12) * halfLetter;
  const width = chart?.viewBox.baseVal.width ?? 0;
  label.setAttribute('x', Math.max(half, Math.min(width - half, x)).toFixed(1));
}

/** What the as-of rule of a chart says of a day. */
export function asOfInWords(day: Day): string {
  return words.rule({ day: formatDay(day, document.documentElement.lang) });
}
