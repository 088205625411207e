import { parseDay } from '../../model/day.ts';
import { formatDay } from '../../model/edtf/calendar-words.ts';
import { isValidOn } from '../../model/valid-time.ts';
import type { LedgerClaim, ShownClaim } from './claim-record.client.ts';
import { shownOf } from './claim-record.client.ts';

type Row = HTMLTableRowElement;

/** Rows of the ledger by key: those that the page was sent with, and those that are made from the index when they are first asked for. */
export class LedgerRows {
  readonly #rows: Map<string, Row>;
  readonly #pattern: Row | undefined;
  /** Site path of the articles, under the base path of this site. */
  readonly #articles: string;

  constructor(rows: readonly Row[], articles: string) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
    this.#pattern = patternOf(rows[0]);
    this.#articles = articles;
  }

  /** The row of a claim, as it stood on an ISO day. */
  rowOf(claim: LedgerClaim, day: string): Row | undefined {
    const row = this.#rows.get(claim.key) ?? this.#make(claim);
    if (!row) return undefined;
    this.#rows.set(claim.key, row);
    for (const state of row.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
      const { from = '', until } = state.dataset;
      state.hidden = !isValidOn({ from, until }, day);
    }
    return row;
  }

  /** A row after the pattern of those that the page was sent with; its quotation is left for when it is opened. */
  #make(claim: LedgerClaim): Row | undefined {
    const { key, page, verdicts, said } = claim;
    const shown = shownOf(claim);
    if (!this.#pattern || !shown) return undefined;
    const row = copyOf(this.#pattern);
    row.id = key;
    row.dataset['page'] = String(page);
    row.dataset['said'] = said;
    const article = `${this.#articles}${shown.article.slug}/`;
    fill(row, 'number', link(`${article}${shown.id}/`, String(shown.number)));
    fill(row, 'statement', shown.statement);
    fill(row, 'type', shown.type);
    fill(row, 'voice', shown.voice);
    fill(row, 'band', shown.band);
    fill(row, 'topics', shown.topics.join(', '));
    fill(row, 'verdict', ...verdictNodes(verdicts, shown));
    const cell = row.querySelector<HTMLElement>('[data-cell="claim"]');
    if (cell) cell.lang = shown.lang;
    return row;
  }
}

/** A closed row without what is told only of its claim when it is opened. */
function patternOf(sent: Row | undefined): Row | undefined {
  const row = sent && copyOf(sent);
  if (!row) return undefined;
  delete row.dataset['notYet'];
  row.querySelector('details')?.removeAttribute('open');
  fill(row, 'opened');
  return row;
}

function copyOf(row: Row): Row {
  const copy = row.cloneNode(true);
  if (!(copy instanceof HTMLTableRowElement)) throw new Error('A copy of a row is a row.');
  return copy;
}

/** Puts what an opened row shows into one that was made from the index: its page of the ledger has it. */
export async function fillOpened(row: Row, pathOf: (page: number) => string): Promise<void> {
  const place = row.querySelector('[data-cell="opened"]');
  if (!place || place.hasChildNodes()) return;
  const response = await fetch(pathOf(Number(row.dataset['page'])));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const told = page.getElementById(row.id)?.querySelector('[data-cell="opened"]');
  if (told && !place.hasChildNodes()) place.append(...told.childNodes);
}

function verdictNodes(verdicts: LedgerClaim['verdicts'], { labelOf, lookOf, lang }: ShownClaim): Node[] {
  return verdicts.map(([from, verdict], index) => {
    const state = document.createElement('span');
    const result = document.createElement('span');
    const detail = document.createElement('span');
    result.className = ['result', lookOf(verdict)].join(' ');
    result.textContent = labelOf(verdict);
    detail.className = 'detail';
    detail.textContent = formatDay(parseDay(from) ?? 0, lang);
    state.append(result, ' ', detail);
    state.dataset['from'] = from;
    const until = verdicts[index + 1]?.[0];
    if (until !== undefined) state.dataset['until'] = until;
    return state;
  });
}

function fill(row: Row, cell: string, ...content: (Node | string)[]): void {
  row.querySelector(`[data-cell="${cell}"]`)?.replaceChildren(...content);
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}
