import type { DayRange } from '../model/day.ts';
import { dateOf } from '../model/day.ts';
import type { TimelineState } from '../timeline/view/address.ts';
import { readState, writeState } from '../timeline/view/address.ts';
import { passes } from '../timeline/view/facets.ts';
import { panView, wholeView } from '../timeline/view/view.ts';
import { all } from './element.ts';
import { watchCard } from './timeline-card.ts';
import type { Chart } from './timeline-chart.ts';
import { openChart } from './timeline-chart.ts';
import { filterLines, openFilters } from './timeline-filters.ts';
import type { Moves } from './timeline-gestures.ts';
import { movesOf, watchGestures } from './timeline-gestures.ts';
import { watchTimelineKeys } from './timeline-keys.ts';
import type { ChartRow } from './timeline-rows.ts';
import { makeStops } from './timeline-stops.ts';

/** What scripts add to a timeline, which the server drew whole. */
const svg = document.querySelector<SVGSVGElement>('svg[data-frame]');
const form = document.querySelector<HTMLFormElement>('form.timeline-controls');
const card = document.querySelector<HTMLElement>('[data-card]');
const figure = svg?.closest('figure');
if (svg && figure && form && card) start(openChart(svg, figure), form, card);

function start(chart: Chart, form: HTMLFormElement, card: HTMLElement): void {
  const filters = openFilters(form);
  const stops = makeStops(chart);
  const moves = movesOf(chart);
  const whole = wholeView(chart.frame.points);
  // A row is drawn once for each state that it went through.
  const facets = [...new Map(chart.rows.map((row) => [row.id, row.facets])).values()];
  const ids = new Set(chart.rows.map(({ id }) => id));
  const said = form.querySelector('[data-shown]');
  const empty = document.querySelector<HTMLElement>('[data-nothing-shown]');
  let state: TimelineState = { filter: {} };
  let lines = '{}';
  let waiting = 0;

  const isShown = (row: ChartRow): boolean => passes(row.facets, state.filter);
  const { close } = watchCard(chart, card);
  const settle = watchTimelineKeys(chart, { stops, rows: () => chart.rows.filter(isReachable), moves, show, close });

  function isReachable({ element }: ChartRow): boolean {
    return !element.hasAttribute('visibility') && !element.hasAttribute('hidden');
  }

  function draw(): void {
    waiting = 0;
    close();
    chart.draw(state.view, isShown);
    settle();
    const shown = new Set(chart.rows.filter(isShown).map(({ id }) => id));
    const asked = JSON.stringify(state.filter);
    if (asked !== lines) {
      filterLines(shown);
      filters.count(facets);
      lines = asked;
    }
    if (empty) empty.hidden = shown.size > 0;
    const sentence = `${shown.size} of ${ids.size} shown, ${state.view ? inWords(state.view) : 'all dates'}`;
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
  watchGestures(chart, show);
  addEventListener('popstate', restore);
  restore();
}

/** "1 June – 31 August 2023". */
function inWords({ from, to }: DayRange): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(dateOf(Math.round(from)), dateOf(Math.max(Math.round(from), Math.round(to) - 1)));
}
