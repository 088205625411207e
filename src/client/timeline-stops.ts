import type { Chart } from './timeline-chart.ts';
import type { ChartRow } from './timeline-rows.ts';

/** The links of a row in the order in which arrow keys reach them: the row itself, then what kept it. */
export type Stops = ReadonlyMap<ChartRow, readonly SVGAElement[]>;

/**
 * Turns the picture into a group of links, one of which is in the order of Tab. Each row leads where its line in the
 * list leads, and from what happened to the engagement that the table names; its full text becomes its name.
 */
export function makeStops(chart: Chart): Stops {
  const { svg, rows } = chart;
  const primary = linksOf('.timeline-narrow [data-row] > a');
  const secondary = linksOf('.timeline-table tr[data-row] > td:nth-of-type(4) a');
  const name = svg.querySelector(':scope > title')?.id ?? '';
  const caption = svg.querySelector(':scope > desc')?.id ?? '';
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-labelledby', name);
  svg.setAttribute('aria-describedby', `${caption} timeline-keys`);
  svg.querySelector('.tl-axis')?.setAttribute('aria-hidden', 'true');
  return new Map(rows.map((row) => [row, stopsOf(row, primary.get(row.id), secondary.get(row.id))]));
}

function stopsOf({ element }: ChartRow, href: string | undefined, kept: string | undefined): SVGAElement[] {
  const title = element.querySelector('title');
  const parts = [...element.children].filter((part) => part !== title);
  // What became of a promise stands apart: it is no part of what was promised, and leads elsewhere or nowhere.
  const isPromise = parts.some((part) => part.classList.contains('tl-status'));
  const isOutcome = (part: Element): boolean => isPromise && part.matches('.tl-outcome, .tl-status');
  const first = link(
    href,
    parts.filter((part) => !isOutcome(part)),
  );
  first.setAttribute('aria-label', title?.textContent ?? '');
  const outcome = parts.filter(isOutcome);
  // What kept it was not known in a state of the past.
  if (kept === undefined || kept === href || outcome.length === 0 || element.dataset['until'] !== undefined) {
    element.replaceChildren(first, ...outcome);
    return [first];
  }
  const second = link(kept, outcome);
  element.replaceChildren(first, second);
  return [first, second];
}

function link(href: string | undefined, parts: readonly Element[]): SVGAElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', 'a');
  if (href) node.setAttribute('href', href);
  node.tabIndex = -1;
  // A space between them, or the words that a reader sees and those that are spoken would differ.
  node.append(...parts.flatMap((part) => [part, ' ']));
  return node;
}

function linksOf(selector: string): Map<string, string> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(selector)];
  return new Map(links.map((each) => [each.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '', each.href]));
}
