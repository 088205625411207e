import * as words from '../../i18n/en/timeline-page.client.ts';
import { rule as asOf } from '../../i18n/en/as-of.client.ts';
import { formatDay } from '../../i18n/format-day.ts';
import type { Day, DayRange } from '../../model/day.ts';
import { countBefore, percent, percentAt, percentOf } from '../../timeline/axis.ts';
import { openEnd } from '../../timeline/open-end.ts';
import type { DayRule } from '../../timeline/drawing/draw-dates.ts';
import { drawDates } from '../../timeline/drawing/draw-dates.ts';
import type { ChartData, ChartRow } from '../../timeline/view/chart-data.ts';
import type { ShownRow } from '../../timeline/view/shown-rows.ts';
import { bySettlement, fitRows } from '../../timeline/view/shown-rows.ts';
import { svgNode } from './svg-node.client.ts';

export type RowKind = ChartRow['kind'];
type RowElement = HTMLElement | SVGElement;

/** What of the timeline is shown. */
export interface Shown {
  readonly day: Day;
  readonly known: readonly ShownRow[];
  /** Those of them that pass the filters. */
  readonly rows: readonly ShownRow[];
  /** The days that the reader chose, in both charts; without them each shows those that fit its rows. */
  readonly view?: DayRange | undefined;
}

/** One of the two charts: its strips show the same days. */
export interface Chart {
  readonly kind: RowKind;
  readonly section: HTMLElement;
  /** As wide as its strips. */
  readonly dates: SVGSVGElement;
  days: DayRange;
}

/** The charts that the server drew, ready to show other days and fewer rows. */
export interface Charts {
  readonly figure: HTMLElement;
  readonly data: ChartData;
  readonly charts: readonly Chart[];
  /** Every element that stands for a row, by the row's id. */
  readonly elements: ReadonlyMap<string, readonly RowElement[]>;
}

export function openCharts(figure: HTMLElement, data: ChartData): Charts {
  const charts = [...figure.querySelectorAll<HTMLElement>('[data-chart]')].flatMap((section): Chart[] => {
    const kind: RowKind = section.dataset['chart'] === 'announcement' ? 'announcement' : 'engagement';
    const dates = section.querySelector<SVGSVGElement>('.dates');
    return dates ? [{ kind, section, dates, days: data.drawn[kind] }] : [];
  });
  const all = [...figure.querySelectorAll<RowElement>('[data-row]')];
  return { figure, data, charts, elements: Map.groupBy(all, (element) => element.dataset['row'] ?? '') };
}

/** Shows rows and days: rows that are not shown leave no gap, announcements stand by the day on which they were settled. */
export function drawCharts({ figure, data, charts, elements }: Charts, shown: Shown): void {
  const ids = new Set(shown.rows.map(({ row }) => row.id));
  for (const [id, those] of elements) for (const element of those) element.classList.toggle('filtered', !ids.has(id));
  sortAnnouncements(elements, shown);
  for (const chart of charts) {
    const isEmpty = !shown.rows.some(({ row }) => row.kind === chart.kind);
    chart.section.classList.toggle('filtered', isEmpty);
    if (isEmpty) continue;
    chart.days = shown.view ?? fitRows(shown.rows, chart.kind, shown.day);
    moveStrips(chart, data, shown.day);
    writeDates(chart, data, shown);
  }
  for (const group of figure.querySelectorAll<HTMLElement>('[data-year], .lanes ol > li')) countGroup(group, ids);
  figure
    .querySelector('.chronicle')
    ?.classList.toggle('filtered', !shown.rows.some(({ row }) => row.kind === 'engagement'));
  sayBefore(figure, charts, shown);
}

/** Moves what stands in the document only where its order has changed: what is moved loses the focus. */
function sortAnnouncements(elements: Charts['elements'], { known }: Shown): void {
  const wanted = bySettlement(known).flatMap(({ row }) => elements.get(row.id)?.[0] ?? []);
  const list = wanted[0]?.parentElement;
  const is = [...(list?.children ?? [])].filter((child) => wanted.includes(child as RowElement));
  if (wanted.some((element, index) => element !== is[index])) list?.append(...wanted);
}

/** The days shown are brought into view by the place and the width of each strip: nothing in it is drawn anew. */
function moveStrips({ kind, section, days }: Chart, { drawn, direction }: ChartData, day: Day): void {
  const { x, width } = percentOf({ days, direction }, drawn[kind]);
  for (const strip of section.querySelectorAll('.strip > .moving')) {
    strip.setAttribute('x', percent(x));
    strip.setAttribute('width', percent(width));
  }
  const now = percent(percentAt({ days: drawn[kind], direction }, openEnd(days, day)));
  for (const line of section.querySelectorAll('.until-now')) line.setAttribute('x2', now);
  for (const shape of section.querySelectorAll('.at-now')) shape.setAttribute('x', now);
}

function writeDates({ kind, section, dates, days }: Chart, { direction }: ChartData, { day, known }: Shown): void {
  const { lang } = document.documentElement;
  const texts = [...new Set(known.flatMap(({ row, state }) => (row.kind === 'announcement' ? state.days.from : [])))];
  const isNamed = kind === 'announcement' && texts.length === 1;
  const rules = [
    ...(kind === 'engagement' || isNamed ? texts : []).map((text): DayRule => ({
      kind: 'article',
      day: text,
      ...(isNamed && { label: words.said({ day: formatDay(text, lang) }) }),
    })),
    { kind: 'as-of' as const, day, label: asOf({ day: formatDay(day, lang) }) },
  ];
  const { height, head, lines } = drawDates({ days, direction }, { lang, width: dates.clientWidth || 420, rules });
  dates.setAttribute('height', String(height));
  dates.replaceChildren(...head.flatMap((child) => (typeof child === 'object' ? svgNode(child) : [])));
  section
    .querySelector('.lines')
    ?.replaceChildren(...lines.flatMap((child) => (typeof child === 'object' ? svgNode(child) : [])));
}

/** A lane or a year with none of the rows is not shown. */
function countGroup(group: HTMLElement, ids: ReadonlySet<string>): void {
  const rows = [...group.querySelectorAll<RowElement>('[data-row]')];
  const count = rows.filter(({ dataset }) => ids.has(dataset['row'] ?? '')).length;
  group.classList.toggle('filtered', count === 0);
  const said = group.querySelector('[data-count]');
  if (said) said.textContent = String(count);
}

function sayBefore(figure: HTMLElement, charts: readonly Chart[], { rows }: Shown): void {
  const said = figure.querySelector('[data-before]');
  const chart = charts.find(({ kind }) => kind === 'engagement');
  if (!said || !chart) return;
  const spans = rows.flatMap(({ row, state }) => (row.kind === 'engagement' ? state.days : []));
  const events = countBefore(spans, chart.days);
  said.textContent = events > 0 ? words.before({ events }) : '';
}
