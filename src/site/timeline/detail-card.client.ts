import type { ChartRow } from './chart-rows.client.ts';
import type { Chart } from './chart.client.ts';

/** How long the pointer must rest on a row before its card opens, in milliseconds: time to reach the card of another. */
const rest = 180;

export interface Card {
  /** Closes the card; false where none was open. */
  readonly close: () => boolean;
}

/** Shows the card of the row that has the pointer or the focus. It can be reached and it can be closed (WCAG 2.2, 1.4.13). */
export function watchCard(chart: Chart, card: HTMLElement): Card {
  const { svg, figure, rows } = chart;
  const byElement = new Map<Element, ChartRow>(rows.map((row) => [row.element, row]));
  let open: ChartRow | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const show = (row: ChartRow | undefined): void => {
    clearTimeout(waiting);
    if (row === open) return;
    open?.element.classList.remove('lit');
    open = row;
    card.hidden = row === undefined || !fillCard(card, row);
    if (!row) return;
    row.element.classList.add('lit');
    moveBeside(card, row, svg);
  };
  const showSoon = (row: ChartRow | undefined): void => {
    clearTimeout(waiting);
    if (row !== open) waiting = setTimeout(show, rest, row);
  };
  const rowAt = (event: PointerEvent): ChartRow | undefined => {
    const element = event.target instanceof Element ? event.target.closest('.tl-row') : null;
    return (element && byElement.get(element)) ?? chart.rowAt(event.clientY);
  };

  svg.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse' && event.buttons === 0) showSoon(rowAt(event));
  });
  svg.addEventListener('pointerdown', () => show(undefined));
  svg.addEventListener('pointerleave', () => showSoon(undefined));
  card.addEventListener('pointerenter', () => clearTimeout(waiting));
  card.addEventListener('pointerleave', () => showSoon(undefined));
  figure.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && card.contains(target)) return;
    const element = target instanceof Element && target.matches(':focus-visible') ? target.closest('.tl-row') : null;
    show((element && byElement.get(element)) ?? undefined);
  });
  const leave = ({ relatedTarget }: FocusEvent): void => {
    const stays = relatedTarget instanceof Node && (svg.contains(relatedTarget) || card.contains(relatedTarget));
    if (!stays) show(undefined);
  };
  figure.addEventListener('focusout', leave);
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    open?.element.querySelector<SVGAElement>('a[tabindex="0"]')?.focus();
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

/** The row's line of the table, set as a list: the heads of its columns and what stands below them. */
function fillCard(card: HTMLElement, { id }: ChartRow): boolean {
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

/** Beside its row, at the end of the line, and on the screen as far as it has room. */
function moveBeside(card: HTMLElement, { element }: ChartRow, svg: SVGSVGElement): void {
  const frame = card.offsetParent?.getBoundingClientRect();
  if (!frame) return;
  const row = element.getBoundingClientRect();
  const lowest =
    Math.min(innerHeight, Math.max(svg.getBoundingClientRect().bottom, row.bottom)) - card.offsetHeight - 8;
  const y = Math.max(frame.top, Math.min(row.top, Math.max(lowest, row.top - card.offsetHeight + row.height)));
  card.style.setProperty('inset-block-start', `${Math.round(y - frame.top)}px`);
}
