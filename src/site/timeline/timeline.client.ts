import * as words from '../../i18n/en/timeline-page.client.ts';
import type { DayRange } from '../../model/day.ts';
import { dateOf } from '../../model/day.ts';
import { passes } from '../../timeline/view/facets.ts';
import type { TimelineState } from '../../timeline/view/query-params.ts';
import { readState, writeState } from '../../timeline/view/query-params.ts';
import { readChartData } from '../../timeline/view/read-chart-data.ts';
import { panView, wholeView } from '../../timeline/view/view.ts';
import { dayEvent, dayShown, showDay } from '../as-of/as-of-store.client.ts';
import { all } from '../shared/dom.client.ts';
import { yieldToPage } from '../shared/idle-chunks.client.ts';
import type { ChartRow } from './chart-rows.client.ts';
import { dateRows, isKnown } from './chart-rows.client.ts';
import type { Chart } from './chart.client.ts';
import { openChart } from './chart.client.ts';
import { watchCard } from './detail-card.client.ts';
import { filterLines, openFilters } from './filters.client.ts';
import { watchTimelineKeys } from './keyboard.client.ts';
import type { Moves } from './pan-zoom.client.ts';
import { movesOf, watchGestures } from './pan-zoom.client.ts';
import { makeStops, tableLines } from './roving-tabindex.client.ts';

/** What scripts add to a timeline, which the server drew whole. */
const svg = document.querySelector<SVGSVGElement>('svg[data-frame]');
const form = document.querySelector<HTMLFormElement>('form.timeline-controls');
const card = document.querySelector<HTMLElement>('[data-card]');
const figure = svg?.closest('figure');
const data = figure?.querySelector('script[data-chart]')?.textContent;
if (svg && figure && data && form && card) void start(openChart(svg, figure, readChartData(data)), form, card);

/** Lets the reader in between: each part takes a while where there are hundreds of rows. */
async function start(chart: Chart, form: HTMLFormElement, card: HTMLElement): Promise<void> {
  await yieldToPage();
  const filters = openFilters(form);
  const lines = tableLines();
  dateRows(chart.rows, lines);
  await yieldToPage();
  const stops = makeStops(chart, lines);
  const moves = movesOf(chart);
  const whole = wholeView(chart.frame.points);
  const said = form.querySelector('[data-shown]');
  const empty = document.querySelector<HTMLElement>('[data-nothing-shown]');
  let state: TimelineState = { filter: {} };
  let tabled = '[{},null]';
  let waiting = 0;

  let shownRows: readonly ChartRow[] = chart.rows.filter(isKnown);
  // From here on without a pause: what a reader did in one would be lost when the address is restored.
  await yieldToPage();
  const { close } = watchCard(chart, card);
  const settle = watchTimelineKeys(chart, { stops, rows: () => shownRows, moves, show, close });

  function draw(): void {
    waiting = 0;
    close();
    const known = chart.rows.filter(isKnown);
    shownRows = known.filter(({ facets }) => passes(facets, state.filter));
    chart.draw(state.view, new Set(shownRows));
    chart.figure.toggleAttribute('data-chosen', state.view !== undefined || Object.keys(state.filter).length > 0);
    settle();
    const shown = new Set(shownRows.map(({ id }) => id));
    const asked = JSON.stringify([state.filter, dayShown()]);
    if (asked !== tabled) {
      filterLines(shown);
      filters.count(known.map(({ facets }) => facets));
      tabled = asked;
    }
    if (empty) empty.hidden = shown.size > 0;
    const sentence = words.shown({
      rows: shown.size,
      known: known.length,
      dates: state.view ? inWords(state.view) : words.allDates,
    });
    if (said && said.textContent !== sentence) said.textContent = sentence;
  }

  /** Brings days into view, at the next frame; the address follows when the reader rests. */
  function show(view: DayRange | undefined): void {
    const { view: _, ...others } = state;
    state = view ? { ...others, view } : others;
    waiting ||= requestAnimationFrame(draw);
    clearTimeout(writing);
    writing = setTimeout(() => history.replaceState(history.state, '', address()), 250);
  }
  let writing: ReturnType<typeof setTimeout> | undefined;

  function choose(): void {
    state = { ...state, filter: filters.read() };
    draw();
    history.pushState(history.state, '', address());
  }

  function address(): string {
    return location.pathname + writeState(location.search, state, filters.names) + location.hash;
  }

  function restore(): void {
    const asked = readState(location.search, filters.names);
    filters.write(asked.filter);
    const view = asked.view && panView(asked.view, 0, whole);
    state = { filter: filters.read(), ...(view && { view }) };
    draw();
  }

  form.addEventListener('change', choose);
  form.addEventListener('reset', () => setTimeout(choose));
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const button of all('[data-zoom]', form)) {
    button.addEventListener('click', () => show(moves[button.dataset['zoom'] as keyof Moves]()));
  }
  document.querySelector('[data-show-all]')?.addEventListener('click', () => form.reset());
  for (const button of all('[data-save]', form)) {
    button.addEventListener('click', () => void saveView(chart, button.dataset['save'], said?.textContent ?? ''));
  }
  watchGestures(chart, show);
  addEventListener('popstate', restore);
  document.addEventListener(dayEvent, draw);
  restore();
  // The page may have been turned back before its rows had the days from which they were known.
  const day = dayShown();
  if (day !== undefined) showDay(day);
}

function inWords({ from, to }: DayRange): string {
  const first = Math.round(from);
  return words.dates({ first: dateOf(first), last: dateOf(Math.max(first, Math.round(to) - 1)) });
}

/** Loaded when it is first asked for: few readers take a picture with them. */
async function saveView(chart: Chart, form: string | undefined, said: string): Promise<void> {
  const { saveSvg, savePng } = await import('./download-view.client.ts');
  chart.drawAll();
  const { svg, frame } = chart;
  const view = { svg, frame, saved: chart.saved(), said };
  if (form === 'png') await savePng(view);
  else saveSvg(view);
}
