import * as words from '../../i18n/en/timeline-page.client.ts';
import type { DayRange } from '../../model/day.ts';
import { dateOf } from '../../model/day.ts';
import type { ChartData } from '../../timeline/view/chart-data.ts';
import type { TimelineState } from '../../timeline/view/query-params.ts';
import { readState, writeState } from '../../timeline/view/query-params.ts';
import { filterRows, knownRows } from '../../timeline/view/shown-rows.ts';
import { panView } from '../../timeline/view/view.ts';
import { dayEvent, dayShown } from '../as-of/as-of-store.client.ts';
import { all } from '../shared/dom.client.ts';
import { yieldToPage } from '../shared/yield-to-page.client.ts';
import type { Charts } from './charts.client.ts';
import { drawCharts, openCharts } from './charts.client.ts';
import { watchCard } from './detail-card.client.ts';
import { filterLines, openFilters } from './filters.client.ts';
import { watchTimelineKeys } from './keyboard.client.ts';
import type { Moves } from './pan-zoom.client.ts';
import { movesOf, watchGestures } from './pan-zoom.client.ts';

/** What scripts add to the timeline, which the server drew whole. */
const figure = document.querySelector<HTMLElement>('.timeline-chart');
const form = document.querySelector<HTMLFormElement>('form.control-line');
const card = document.querySelector<HTMLElement>('[data-card]');
const data = document.querySelector('script[data-timeline]')?.textContent;
if (figure && data && form && card) void start(openCharts(figure, JSON.parse(data) as ChartData), form, card);

/** Lets the reader in between: each part takes a while where there are hundreds of rows. */
async function start(charts: Charts, form: HTMLFormElement, card: HTMLElement): Promise<void> {
  const { rows, newest, whole } = charts.data;
  const filters = openFilters(form);
  const moves = movesOf(charts);
  const said = document.querySelector('[data-shown]');
  const showAll = document.querySelector<HTMLElement>('[data-show-all]');
  const nothing = document.querySelector<HTMLElement>('[data-nothing-shown]');
  let state: TimelineState = { filter: {} };
  let waiting = 0;
  let writing: ReturnType<typeof setTimeout> | undefined;
  await yieldToPage();
  const { close } = watchCard(charts, card);
  const settle = watchTimelineKeys(charts, { moves, show, close });

  function draw(): void {
    waiting = 0;
    close();
    const { filter, view } = state;
    const day = dayShown() ?? newest;
    const known = knownRows(rows, day);
    const shown = filterRows(known, filter);
    drawCharts(charts, { day, known, rows: shown, view });
    settle();
    filterLines(new Set(shown.map(({ row }) => row.id)));
    filters.count(known.map(({ state: { facets } }) => facets));
    const isChosen = Object.keys(filter).length > 0;
    if (showAll) showAll.hidden = !isChosen;
    if (nothing) nothing.hidden = shown.length > 0;
    const dates = view ? inWords(view) : words.allDates;
    const sentence = isChosen || view ? words.shown({ rows: shown.length, known: known.length, dates }) : '';
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

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) choose();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const button of all('[data-zoom]', form)) {
    button.addEventListener('click', () => show(moves[button.dataset['zoom'] as keyof Moves]()));
  }
  showAll?.addEventListener('click', () => {
    filters.write({});
    choose();
  });
  for (const button of all('[data-save]', form)) {
    button.addEventListener('click', () => void saveView(charts, button.dataset['save'], said?.textContent ?? ''));
  }
  watchGestures(charts, show);
  addEventListener('popstate', restore);
  document.addEventListener(dayEvent, draw);
  restore();
}

function inWords({ from, to }: DayRange): string {
  const first = Math.round(from);
  return words.dates({ first: dateOf(first), last: dateOf(Math.max(first, Math.round(to) - 1)) });
}

/** Loaded when it is first asked for: few readers take a picture with them. */
async function saveView(charts: Charts, form: string | undefined, said: string): Promise<void> {
  const { saveSvg, savePng } = await import('./download-view.client.ts');
  if (form === 'png') await savePng(charts, said);
  else saveSvg(charts, said);
}
