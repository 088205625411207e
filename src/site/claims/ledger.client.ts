import * as words from '../../i18n/en/claims.client.ts';
import type { ClaimIndexPart, LedgerData } from '../../model/claim-index.ts';
import { groupClaims, readOrder, sliceGroups, writeOrder } from '../../model/claim-groups.ts';
import { isoDay } from '../../model/day.ts';
import { dayEvent, dayShown } from '../as-of/as-of-store.client.ts';
import { all } from '../shared/dom.client.ts';
import { nameShapes, showFigure } from './claim-figure.client.ts';
import { drawGroups } from './claim-groups.client.ts';
import type { IndexedClaim } from './claim-index.client.ts';
import { parseClaims } from './claim-index.client.ts';
import { ClaimRows } from './claim-rows.client.ts';
import { showTally } from './claim-tally.client.ts';
import type { FilterState } from './filter-claims.client.ts';
import { searchOf, select, stateOf } from './filter-claims.client.ts';
import { filterForm } from './filter-form.client.ts';

/** Rows of an index of several pages that a filter puts into the page at once: the browser's work is mostly to lay them out. The rest waits behind "Show more". */
const atOnce = 50;

const form = document.querySelector<HTMLFormElement>('form.control-line');
const list = document.querySelector<HTMLElement>('[data-claims]');
const data = document.querySelector<HTMLScriptElement>('[data-ledger]');
if (form && list && data) void startPage(form, list, JSON.parse(data.text) as LedgerData);

/** All claims of the ledger, in the order of the texts, and their rows. */
interface Ledger {
  readonly claims: readonly IndexedClaim[];
  readonly rows: ClaimRows;
  /** Page of the ledger that lists each claim, by its position. */
  readonly pages: ReadonlyMap<number, number>;
}

async function startPage(form: HTMLFormElement, list: HTMLElement, data: LedgerData): Promise<void> {
  const { of, page, newest, ledgerPath, rowsOnPage, groups: labels } = data;
  const fields = filterForm(form, of);
  const sent = all('li', list).filter(({ id }) => id !== '');
  const several = data.pages > 1;
  let ledger: Promise<Ledger> | undefined;
  let state = stateOf(location.search, fields.names);
  const shortest = several ? atOnce : sent.length;
  let limit = shortest;
  let turn = 0;
  let dayOfFigure = newest;

  async function openLedger(): Promise<Ledger> {
    ledger ??= readIndex(data).then((claims) => {
      const ordered = groupClaims(claims, readOrder(''), newest).flatMap((group) => group.claims);
      return {
        claims,
        rows: new ClaimRows(sent, ordered.slice((page - 1) * rowsOnPage, page * rowsOnPage), data.articlesPath),
        pages: new Map(ordered.map(({ position }, rank) => [position, Math.floor(rank / rowsOnPage) + 1])),
      };
    });
    try {
      return await ledger;
    } catch (error) {
      // To be asked for again.
      ledger = undefined;
      throw error;
    }
  }

  function dayOfLedger(): string {
    const shown = dayShown();
    return shown === undefined ? newest : isoDay(shown);
  }

  async function show(): Promise<void> {
    turn += 1;
    const mine = turn;
    fields.write(state);
    const day = dayOfLedger();
    const order = readOrder(state.sort);
    const asked = state.filters.size > 0 || writeOrder(order) !== '' || day !== newest;
    // The page shows what it was sent with until something is asked.
    if (!asked && ledger === undefined) return;
    const opened = await openLedger().catch(() => undefined);
    if (mine !== turn) return;
    if (!opened) return fields.say(words.notFetched);
    const { claims, rows } = opened;
    const selection = select(claims, state.filters, day);
    const groups = groupClaims(selection.found, order, day);
    // Which page lists a claim depends on what came of it since, so an earlier day has none of the pages.
    const listed =
      several && !asked
        ? sliceGroups(groups, (page - 1) * rowsOnPage, page * rowsOnPage)
        : sliceGroups(groups, 0, limit);
    list.replaceChildren(...drawGroups(listed, order, { labels, rowOf: (claim) => rows.rowOf(claim, day) }));
    fields.tell(selection);
    hide('[data-claims-empty]', selection.found.length > 0);
    hide('[data-claims-more]', !asked || selection.found.length <= limit);
    for (const part of all('[data-list-pages]')) part.hidden = asked;
    // The head of the page and its figure know of no filter.
    if (day === dayOfFigure) return;
    dayOfFigure = day;
    showTally(claims, day, data);
    showFigure(claims, rows, day);
  }

  function ask(next: FilterState): void {
    state = next;
    limit = shortest;
    const search = searchOf(state, location.search);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    void show();
  }

  // Who reaches for a filter will ask for the index.
  for (const event of ['focusin', 'pointerenter'])
    form.addEventListener(event, () => void openLedger().catch(() => undefined), { once: true });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof Element && target.closest('[data-claim-filters], .choices')) ask(fields.read());
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  document.querySelector('[data-claims-reset]')?.addEventListener('click', () => {
    ask({ filters: new Map(), sort: state.sort });
  });
  list.addEventListener('toggle', ({ target }) => void openRow(target), true);
  document.querySelector('[data-claims-more]')?.addEventListener('click', () => {
    limit += atOnce;
    void show();
  });
  document.addEventListener(dayEvent, () => void show());
  window.addEventListener('popstate', () => {
    state = stateOf(location.search, fields.names);
    void show();
  });

  async function openRow(target: EventTarget | null): Promise<void> {
    const row = target instanceof HTMLDetailsElement && target.open ? target.closest('li') : undefined;
    if (!row || !ledger) return;
    const { rows, pages } = await openLedger();
    const pathOf = (position: number): string => {
      const number = pages.get(position) ?? 1;
      return number === 1 ? ledgerPath : `${ledgerPath}${number}/`;
    };
    await rows.fill(row, pathOf, dayOfLedger());
  }

  nameShapes();
  await show();
}

/** All claims. Parts in files are fetched at once and each is taken in when it comes, so that no one task of the browser is long. */
async function readIndex({ index }: LedgerData): Promise<readonly IndexedClaim[]> {
  if (!Array.isArray(index)) return parseClaims(index);
  const parts = index.map(async (path) => parseClaims((await (await fetch(path)).json()) as ClaimIndexPart));
  return (await Promise.all(parts)).flat();
}

function hide(selector: string, hidden: boolean): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) element.hidden = hidden;
}
