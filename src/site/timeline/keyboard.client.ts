import type { DayRange } from '../../model/day.ts';
import type { ChartRow } from './chart-rows.client.ts';
import type { Chart } from './chart.client.ts';
import type { Moves } from './pan-zoom.client.ts';
import type { Stops } from './roving-tabindex.client.ts';

export interface KeysOptions {
  readonly stops: Stops;
  /** Rows that can be reached, from top to bottom. */
  readonly rows: () => readonly ChartRow[];
  readonly moves: Moves;
  readonly show: (view: DayRange | undefined) => void;
  /** Closes what the chart has open; false where there is nothing to close. */
  readonly close: () => boolean;
}

/**
 * The chart is one stop of Tab (ARIA Authoring Practices, roving tabindex). Arrows go from row to row and along a row;
 * zoom and pan have keys of their own, which work only while the chart has the focus (WCAG 2.2, 2.1.4).
 */
export function watchTimelineKeys(
  { svg, figure, frame }: Chart,
  { stops, rows, moves, show, close }: KeysOptions,
): () => void {
  let current: SVGAElement | undefined;

  const moveTabStop = (stop: SVGAElement | undefined): void => {
    if (current) current.tabIndex = -1;
    current = stop;
    if (current) current.tabIndex = 0;
  };
  /** Keeps one stop in the order of Tab: the last that had the focus, or the first of those shown. */
  const settle = (): void => {
    const reachable = rows();
    const holder = reachable.find((row) => current && stops(row).includes(current));
    moveTabStop(holder ? current : reachable[0] && stops(reachable[0])[0]);
  };
  const goTo = (stop: SVGAElement | undefined): void => stop?.focus();
  const step = (down: number, along: number): void => {
    const reachable = rows();
    const row = reachable.findIndex((each) => current && stops(each).includes(current));
    const from = reachable[row];
    const column = from && current ? stops(from).indexOf(current) : 0;
    const next = reachable[Math.max(0, Math.min(reachable.length - 1, row + down))];
    const links = next ? stops(next) : [];
    goTo(links[Math.max(0, Math.min(links.length - 1, column + along))]);
  };
  const toEnd = (row: ChartRow | undefined): void => goTo(row && stops(row)[0]);

  const [back, forward] = frame.direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1, 0),
    ArrowUp: () => step(-1, 0),
    [forward]: () => step(0, 1),
    [back]: () => step(0, -1),
    Home: () => toEnd(rows()[0]),
    End: () => toEnd(rows().at(-1)),
    '+': () => show(moves.in()),
    '=': () => show(moves.in()),
    '-': () => show(moves.out()),
    '0': () => show(moves.fit()),
    [`Shift+${back}`]: () => show(moves.earlier()),
    [`Shift+${forward}`]: () => show(moves.later()),
    Escape: () => {
      if (!close()) leave(figure);
    },
  };
  svg.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = event.key.startsWith('Arrow');
    const action = actions[event.shiftKey && arrow ? `Shift+${event.key}` : event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
  figure.addEventListener('focusin', ({ target }) => {
    if (target instanceof SVGAElement) moveTabStop(target);
  });
  settle();
  return settle;
}

/** Puts the focus behind the chart, from where Tab goes on. */
function leave(figure: HTMLElement): void {
  const caption = figure.querySelector('figcaption');
  if (!caption) return;
  caption.tabIndex = -1;
  caption.focus();
}
