import * as words from '../../i18n/en/timeline-page.client.ts';
import { all } from '../shared/dom.client.ts';
import { yieldInChunks } from '../shared/idle-chunks.client.ts';
import type { ChartRow } from './chart-rows.client.ts';
import type { Chart } from './chart.client.ts';

/** The links of a row in the order in which arrow keys reach them: the row itself, then what kept it. */
export type Stops = (row: ChartRow) => readonly SVGAElement[];

/** The lines of the table by the ids of their rows. */
export type TableLines = ReadonlyMap<string, HTMLTableRowElement>;

export function tableLines(): TableLines {
  const lines = all<HTMLTableRowElement>('.timeline-table tr[data-row]');
  return new Map(lines.map((line) => [line.dataset['row'] ?? '', line]));
}

/**
 * Turns the picture into a group of links, one of which is in the order of Tab. Each row leads where its line in the
 * table leads, and from what happened to the engagement that the table names; its full text becomes its name.
 */
export function makeStops(chart: Chart, lines: TableLines): Stops {
  const { svg, rows } = chart;
  const name = svg.querySelector(':scope > title')?.id ?? '';
  const caption = svg.querySelector(':scope > desc')?.id ?? '';
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-labelledby', name);
  svg.setAttribute('aria-describedby', `${caption} timeline-keys`);
  svg.querySelector('.tl-axis')?.setAttribute('aria-hidden', 'true');
  const made = new Map<ChartRow, readonly SVGAElement[]>();
  const stops = (row: ChartRow): readonly SVGAElement[] => {
    const links = made.get(row) ?? stopsOf(row, lines.get(row.id));
    made.set(row, links);
    return links;
  };
  void yieldInChunks(rows, stops);
  return stops;
}

function stopsOf({ element }: ChartRow, line: HTMLTableRowElement | undefined): SVGAElement[] {
  const [title, , , window, happenedCell] = line?.cells ?? [];
  const parts = [...element.children];
  // What became of a promise stands apart: it is no part of what was promised, and leads elsewhere or nowhere.
  const isAnnouncement = parts.some((part) => part.classList.contains('tl-status'));
  const isOutcome = (part: Element): boolean => isAnnouncement && part.matches('.tl-outcome, .tl-status');
  const row = {
    title: textOf(title),
    ...(isAnnouncement && { window: textOf(window) }),
    happened: textOf(element.querySelector('.tl-outcome')),
  };
  const first = link(
    title?.querySelector('a')?.href,
    parts.filter((part) => !isOutcome(part)),
  );
  first.setAttribute('aria-label', words.rowSentence(row));
  const outcome = parts.filter(isOutcome);
  const kept = happenedCell?.querySelector('a')?.href;
  // What kept it was not known in a state of the past.
  if (kept === undefined || outcome.length === 0 || element.dataset['until'] !== undefined) {
    element.replaceChildren(first, ...outcome);
    return [first];
  }
  const second = link(kept, outcome);
  element.replaceChildren(first, second);
  return [first, second];
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.trim() ?? '';
}

function link(href: string | undefined, parts: readonly Element[]): SVGAElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', 'a');
  if (href) node.setAttribute('href', href);
  node.tabIndex = -1;
  // A space between them, or the words that a reader sees and those that are spoken would differ.
  node.append(...parts.flatMap((part) => [part, ' ']));
  return node;
}
