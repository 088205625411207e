import type { DayRange } from '../../model/day.ts';
import { all } from '../shared/dom.client.ts';
import type { Charts } from './charts.client.ts';
import type { Moves } from './pan-zoom.client.ts';

export interface KeysOptions {
  readonly moves: Moves;
  readonly show: (view: DayRange | undefined) => void;
  /** Closes what the charts have open; false where there is nothing to close. */
  readonly close: () => boolean;
}

/**
 * The charts and the chronicle are one stop of Tab (ARIA Authoring Practices, roving tabindex). Arrows go from row to row and
 * along the links of a row; zoom and pan have keys of their own, which work only while the focus is there (WCAG 2.2, 2.1.4).
 * Gives what is to be called when other rows are shown.
 */
export function watchTimelineKeys({ figure, data }: Charts, { moves, show, close }: KeysOptions): () => void {
  const links = all<HTMLAnchorElement>('li[data-row] a', figure);
  for (const link of links) link.tabIndex = -1;
  figure.setAttribute('aria-describedby', 'timeline-keys');
  let current: HTMLAnchorElement | undefined;

  const isShown = (element: HTMLElement): boolean => element.checkVisibility();
  const rows = (): HTMLElement[] => all('li[data-row]', figure).filter(isShown);
  const stopsOf = (row: HTMLElement | undefined): HTMLAnchorElement[] =>
    row ? all<HTMLAnchorElement>('a', row).filter(isShown) : [];
  const moveTabStop = (stop: HTMLAnchorElement | undefined): void => {
    if (current) current.tabIndex = -1;
    current = stop;
    if (current) current.tabIndex = 0;
  };
  /** Keeps one stop in the order of Tab: the last that had the focus, or the first of those shown. */
  const settle = (): void => {
    if (!current || !isShown(current)) moveTabStop(links.length > 0 ? stopsOf(firstRow())[0] : undefined);
  };
  const firstRow = (): HTMLElement | undefined => all('li[data-row]', figure).find(isShown);
  const step = (down: number, along: number): void => {
    const reachable = rows();
    const row = reachable.findIndex((each) => current && each.contains(current));
    const column = current ? stopsOf(reachable[row]).indexOf(current) : 0;
    const stops = stopsOf(reachable[Math.max(0, Math.min(reachable.length - 1, row + down))]);
    stops[Math.max(0, Math.min(stops.length - 1, column + along))]?.focus();
  };
  const toEnd = (row: HTMLElement | undefined): void => stopsOf(row)[0]?.focus();

  const [back, forward] = data.direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
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
  figure.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = event.key.startsWith('Arrow');
    const action = actions[event.shiftKey && arrow ? `Shift+${event.key}` : event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
  figure.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLAnchorElement && target.closest('li[data-row]')) moveTabStop(target);
  });
  return settle;
}

/** Puts the focus behind the charts, from where Tab goes on. */
function leave(figure: HTMLElement): void {
  const end = figure.querySelector<HTMLElement>('[data-timeline-end]');
  end?.focus();
}
