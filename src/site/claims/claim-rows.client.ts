import * as words from '../../i18n/en/claims.client.ts';
import { parseDay } from '../../model/day.ts';
import { formatDay } from '../../i18n/format-day.ts';
import { isValidOn } from '../../model/valid-time.ts';
import type { IndexedClaim, RowWords } from './claim-index.client.ts';
import { readRowWords } from './claim-index.client.ts';

/** Rows of the ledger: those that the page was sent with, and those that are made when they are first asked for. */
export class ClaimRows {
  /** By the position of their claims. */
  readonly #rows = new Map<number, HTMLElement>();
  /** The positions of claims whose rows were made here, which lack what opened rows show. */
  readonly #made = new Map<HTMLElement, number>();
  readonly #pattern: HTMLElement | undefined;
  /** Site path of the articles, under the base path of this site. */
  readonly #articlesPath: string;

  /** @param sent the rows of the page, each of the claim that stands at the same place in `claims` */
  constructor(sent: readonly HTMLElement[], claims: readonly IndexedClaim[], articlesPath: string) {
    for (const [index, { position }] of claims.entries()) {
      const row = sent[index];
      if (row) this.#rows.set(position, row);
    }
    this.#pattern = patternOf(sent[0]);
    this.#articlesPath = articlesPath;
  }

  /** The row of a claim, as it stood on an ISO day. */
  rowOf(claim: IndexedClaim, day: string): HTMLElement | undefined {
    const row = this.#rows.get(claim.position) ?? this.#make(claim);
    if (!row) return undefined;
    this.#rows.set(claim.position, row);
    showStates(row, day);
    return row;
  }

  /** Puts what an opened row shows on an ISO day into one that was made here: the page of the ledger that lists its claim has it. */
  async fill(row: HTMLElement, pathOf: (position: number) => string, day: string): Promise<void> {
    const position = this.#made.get(row);
    const opened = row.querySelector('[data-cell="opened"]');
    if (position === undefined || !opened || opened.hasChildNodes()) return;
    const response = await fetch(pathOf(position));
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const sent = page.getElementById(row.id)?.querySelector('[data-cell="opened"]');
    if (sent && !opened.hasChildNodes()) opened.append(...sent.childNodes);
    showStates(row, day);
  }

  /** A row after the pattern of those that the page was sent with; its quotation is left for when it is opened. */
  #make(claim: IndexedClaim): HTMLElement | undefined {
    const said = readRowWords(claim);
    if (!this.#pattern || !said) return undefined;
    const row = this.#pattern.cloneNode(true) as HTMLElement;
    row.id = `claim-${said.article.slug}-${said.id}`;
    this.#made.set(row, claim.position);
    const number = fill(row, 'number', String(said.number));
    if (number instanceof HTMLAnchorElement) {
      number.href = `${this.#articlesPath}${said.article.slug}/${said.id}/`;
      number.ariaLabel = words.passage({ number: String(said.number) });
    }
    speak(fill(row, 'statement', said.statement), said);
    fill(row, 'type', said.type);
    fill(row, 'voice', said.voice)?.setAttribute('data-own', String(claim.facets.voice.includes('own')));
    fill(row, 'band', said.band);
    fill(row, 'verdict', ...drawVerdicts(said));
    const article = document.createElement('bdi');
    article.textContent = said.article.title;
    speak(article, said);
    fill(row, 'article', article);
    return row;
  }
}

function showStates(row: HTMLElement, day: string): void {
  for (const state of row.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
    const { from = '', until } = state.dataset;
    state.hidden = !isValidOn({ from, until }, day);
  }
}

/** A closed row without what is told only of its claim when it is opened. */
function patternOf(sent: HTMLElement | undefined): HTMLElement | undefined {
  const row = sent?.cloneNode(true) as HTMLElement | undefined;
  if (!row) return undefined;
  row.querySelector('details')?.removeAttribute('open');
  fill(row, 'opened');
  return row;
}

function drawVerdicts(said: RowWords): Node[] {
  return said.verdicts.map(({ from, label, look, why, reading }, index) => {
    const state = document.createElement('span');
    const result = spanOf(['result', look].join(' '), label);
    const verdict = spanOf(
      'entry-verdict',
      result,
      `, ${formatDay(parseDay(from) ?? 0, document.documentElement.lang)}`,
    );
    const reason = spanOf('entry-why', why);
    speak(reason, said);
    state.append(verdict);
    if (reading) {
      const note = document.createElement('i');
      note.textContent = words.editorsReading;
      state.append(' ', note);
    }
    state.append('. ', reason);
    state.dataset['from'] = from;
    const until = said.verdicts[index + 1]?.from;
    if (until !== undefined) state.dataset['until'] = until;
    return state;
  });
}

function spanOf(name: string, ...content: (Node | string)[]): HTMLElement {
  const span = document.createElement('span');
  span.className = name;
  span.append(...content);
  return span;
}

/** Says in which language an element speaks. */
function speak(element: HTMLElement | null, { lang }: RowWords): void {
  if (element) Object.assign(element, { lang, dir: 'auto' });
}

function fill(row: HTMLElement, cell: string, ...content: (Node | string)[]): HTMLElement | null {
  const element = row.querySelector<HTMLElement>(`[data-cell="${cell}"]`);
  element?.replaceChildren(...content);
  return element;
}
