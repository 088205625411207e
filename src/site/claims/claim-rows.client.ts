import { parseDay } from '../../model/day.ts';
import { formatDay } from '../../i18n/format-day.ts';
import { isValidOn } from '../../model/valid-time.ts';
import type { IndexedClaim, RowWords } from './claim-index.client.ts';
import { readRowWords } from './claim-index.client.ts';

type Row = HTMLTableRowElement;

/** Rows of the claim index: those that the page was sent with, and those that are made when they are first asked for. */
export class ClaimRows {
  /** By the position of their claims. */
  readonly #rows: Map<number, Row>;
  /** Pages of the index that have what opened rows show, of those that were made here. */
  readonly #pages = new Map<Row, number>();
  readonly #pattern: Row | undefined;
  /** Site path of the articles, under the base path of this site. */
  readonly #articlesPath: string;

  /** @param first the position of the first row's claim */
  constructor(rows: readonly Row[], first: number, articlesPath: string) {
    this.#rows = new Map(rows.map((row, index) => [first + index, row]));
    this.#pattern = patternOf(rows[0]);
    this.#articlesPath = articlesPath;
  }

  /** The row of a claim, as it stood on an ISO day. */
  rowOf(claim: IndexedClaim, day: string): Row | undefined {
    const row = this.#rows.get(claim.position) ?? this.#make(claim);
    if (!row) return undefined;
    this.#rows.set(claim.position, row);
    for (const state of row.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
      const { from = '', until } = state.dataset;
      state.hidden = !isValidOn({ from, until }, day);
    }
    return row;
  }

  /** Puts what an opened row shows into one that was made here: its page of the index has it. */
  async fill(row: Row, pathOf: (page: number) => string): Promise<void> {
    const number = this.#pages.get(row);
    const opened = row.querySelector('[data-cell="opened"]');
    if (number === undefined || !opened || opened.hasChildNodes()) return;
    const response = await fetch(pathOf(number));
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const sent = page.getElementById(row.id)?.querySelector('[data-cell="opened"]');
    if (sent && !opened.hasChildNodes()) opened.append(...sent.childNodes);
  }

  /** A row after the pattern of those that the page was sent with; its quotation is left for when it is opened. */
  #make(claim: IndexedClaim): Row | undefined {
    const words = readRowWords(claim);
    if (!this.#pattern || !words) return undefined;
    const row = copyOf(this.#pattern);
    row.id = `claim-${words.article.slug}-${words.id}`;
    this.#pages.set(row, claim.page);
    const article = `${this.#articlesPath}${words.article.slug}/`;
    fill(row, 'number', link(`${article}${words.id}/`, String(words.number)));
    fill(row, 'statement', words.statement);
    fill(row, 'type', words.type);
    fill(row, 'voice', words.voice);
    fill(row, 'band', words.band);
    fill(row, 'topics', words.topics.join(', '));
    fill(row, 'verdict', ...drawVerdicts(words));
    const cell = row.querySelector<HTMLElement>('[data-cell="claim"]');
    if (cell) Object.assign(cell, { lang: words.lang, dir: 'auto' });
    return row;
  }
}

/** A closed row without what is told only of its claim when it is opened. */
function patternOf(sent: Row | undefined): Row | undefined {
  const row = sent && copyOf(sent);
  if (!row) return undefined;
  row.querySelector('details')?.removeAttribute('open');
  fill(row, 'opened');
  return row;
}

function copyOf(row: Row): Row {
  const copy = row.cloneNode(true);
  if (!(copy instanceof HTMLTableRowElement)) throw new Error('A copy of a row is a row.');
  return copy;
}

function drawVerdicts({ verdicts }: RowWords): Node[] {
  return verdicts.map(({ from, label, look }, index) => {
    const state = document.createElement('span');
    const result = document.createElement('span');
    const detail = document.createElement('span');
    result.className = ['result', look].join(' ');
    result.textContent = label;
    detail.className = 'detail';
    detail.textContent = formatDay(parseDay(from) ?? 0, document.documentElement.lang);
    state.append(result, ' ', detail);
    state.dataset['from'] = from;
    const until = verdicts[index + 1]?.from;
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
