import type { Day } from '../../model/day.ts';
import { isoDay } from '../../model/day.ts';
import { formatDay } from '../../i18n/format-day.ts';
import { isValidOn } from '../../model/valid-time.ts';
import { lastShare } from '../../timeline/open-end.ts';
import { all } from '../shared/dom.client.ts';
import { sortBySettlement } from './settlement-order.client.ts';

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
  for (const chart of all('[data-axis]')) moveNow(chart, day);
  for (const list of all('[data-by-settlement]')) sortBySettlement(list, iso);
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

/** Puts a day into a chart whose axis stays as it is (see `axisEnds`): its rule, and the ends of what was open. */
function moveNow(chart: HTMLElement, day: Day): void {
  const [from = 0, to = 0, side = 0] = (chart.dataset['axis'] ?? '').split(' ').map(Number);
  const share = (day - from) / (to - from);
  for (const element of chart.querySelectorAll('.lines > .rule-as-of, .until-now, .at-now')) {
    const isRule = element.matches('.rule-as-of');
    const place = `${100 * Math.abs(side - (isRule ? share : Math.min(share, lastShare)))}%`;
    // A rule stands there with both ends, a line ends there, a shape stands there.
    for (const name of isRule ? ['x1', 'x2'] : ['x2', 'x']) element.setAttribute(name, place);
  }
}
