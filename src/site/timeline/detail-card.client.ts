import type { Charts } from './charts.client.ts';
import { eventAt } from './event-at.client.ts';

/** How long the pointer must rest on a row before its card opens, in milliseconds: time to reach the card of another. */
const rest = 180;

export interface Card {
  /** Closes the card; false where none was open. */
  readonly close: () => boolean;
}

/** Shows the card of the row that has the pointer or the focus. It can be reached and it can be closed (WCAG 2.2, 1.4.13). */
export function watchCard(charts: Charts, card: HTMLElement): Card {
  const { figure, elements } = charts;
  let open: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const light = (id: string | undefined, isLit: boolean): void => {
    for (const element of elements.get(id ?? '') ?? []) element.classList.toggle('lit', isLit);
  };
  const show = (beside: Element | undefined): void => {
    clearTimeout(waiting);
    const id = beside?.getAttribute('data-row') ?? undefined;
    if (id === open) return;
    light(open, false);
    open = id;
    card.hidden = id === undefined || !fillCard(card, id);
    if (!beside) return;
    light(id, true);
    moveBeside(card, beside);
  };
  const showSoon = (beside: Element | undefined): void => {
    clearTimeout(waiting);
    if ((beside?.getAttribute('data-row') ?? undefined) !== open) waiting = setTimeout(show, rest, beside);
  };
  const rowOf = (target: EventTarget | null): Element | undefined =>
    target instanceof Element ? (target.closest('[data-row]') ?? undefined) : undefined;

  figure.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || isIn(card, event.target)) return;
    showSoon(eventAt(charts, event) ?? rowOf(event.target));
  });
  figure.addEventListener('pointerdown', ({ target }) => !isIn(card, target) && show(undefined));
  figure.addEventListener('pointerleave', () => showSoon(undefined));
  // Where there is no pointer to rest, a tap on a stroke asks for it.
  figure.addEventListener('click', (event) => {
    const stroke = eventAt(charts, event);
    if (stroke) show(stroke);
  });
  card.addEventListener('pointerenter', () => clearTimeout(waiting));
  card.addEventListener('pointerleave', () => showSoon(undefined));
  figure.addEventListener('focusin', ({ target }) => {
    if (isIn(card, target)) return;
    show(target instanceof Element && target.matches(':focus-visible') ? rowOf(target) : undefined);
  });
  figure.addEventListener('focusout', ({ relatedTarget }) => {
    if (!isIn(figure, relatedTarget)) show(undefined);
  });
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    figure.querySelector<HTMLAnchorElement>('[data-row] a[tabindex="0"]')?.focus();
    show(undefined);
  });
  return {
    close: () => {
      const had = open !== undefined;
      show(undefined);
      return had;
    },
  };
}

function isIn(part: Element, target: EventTarget | null): boolean {
  return target instanceof Node && part.contains(target);
}

/** The row's line of the table, set as a list: the heads of its columns and what stands below them. */
function fillCard(card: HTMLElement, id: string): boolean {
  const line = document.querySelector(`.timeline-table tr[data-row="${CSS.escape(id)}"]`);
  const heads = [...(line?.closest('table')?.tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent);
  if (!(line instanceof HTMLTableRowElement)) return false;
  const [first, ...cells] = line.cells;
  const title = document.createElement('p');
  title.className = 'timeline-card-title';
  title.append(...copyOf(first));
  const list = document.createElement('dl');
  for (const [index, cell] of cells.entries()) {
    if (cell.textContent.trim() === '') continue;
    const [term, value] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = heads[index + 1] ?? '';
    value.append(...copyOf(cell));
    list.append(term, value);
  }
  card.replaceChildren(title, list);
  return true;
}

function copyOf(cell: Element | undefined): Node[] {
  return [...(cell?.childNodes ?? [])].map((node) => node.cloneNode(true));
}

/** Below its row, or above it where there is no room, and within the page across. */
function moveBeside(card: HTMLElement, row: Element): void {
  const frame = card.offsetParent?.getBoundingClientRect();
  if (!frame) return;
  const { top, bottom, left } = row.getBoundingClientRect();
  const fits = bottom + card.offsetHeight + 8 <= innerHeight || top < card.offsetHeight + 8;
  const y = fits ? bottom + 2 : top - card.offsetHeight - 2;
  const x = Math.max(0, Math.min(left - frame.left, frame.width - card.offsetWidth));
  card.style.setProperty('top', `${Math.round(y - frame.top)}px`);
  card.style.setProperty('left', `${Math.round(x)}px`);
}
