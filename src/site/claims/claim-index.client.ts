import * as words from '../../i18n/en/claims.client.ts';
import type { ClaimIndexPart } from '../../model/claim-facets.ts';
import { isoDay } from '../../model/day.ts';
import { dayEvent, dayShown } from '../as-of/as-of-store.client.ts';
import type { LedgerClaim } from './claim-record.client.ts';
import { claimOfRow, claimsOfPart } from './claim-record.client.ts';
import { LedgerRows, fillOpened } from './claim-rows.client.ts';
import { countCells } from './cross-table.client.ts';
import type { LedgerState } from './filter-claims.client.ts';
import { searchOf, select, sortClaims, stateOf } from './filter-claims.client.ts';
import { ledgerForm } from './filter-form.client.ts';
import { addSortButtons, showSort } from './sort-buttons.client.ts';

/** Rows of a ledger of several pages that a filter puts into the page at once: the browser's work is mostly to lay them out. The rest waits behind "Show more". */
const atOnce = 50;

const form = document.querySelector<HTMLFormElement>('[data-ledger-filters]');
const table = document.querySelector<HTMLTableElement>('[data-ledger]');
if (form && table) void startLedger(form, table);

async function startLedger(filters: HTMLFormElement, ledger: HTMLTableElement): Promise<void> {
  const { page = '1', pages = '1', onPage = '0', path = '', articles = '', newest = '' } = filters.dataset;
  const fields = ledgerForm(filters);
  const sent = [...(ledger.tBodies[0]?.rows ?? [])];
  const rows = new LedgerRows(sent, articles);
  const own = sent.map((row) => claimOfRow(row, Number(page)));
  const pathOf = (number: number) => (number === 1 ? path : `${path}${number}/`);
  const several = pages !== '1';
  let index: Promise<readonly LedgerClaim[]> | undefined;
  let state = stateOf(location.search, fields.names);
  const shortest = several ? atOnce : own.length;
  let limit = shortest;
  let turn = 0;
  let countedOn = newest;

  /** All claims of the ledger: those of the page where it is the only one, else those of the index. */
  async function allClaims(): Promise<readonly LedgerClaim[]> {
    if (!several) return own;
    index ??= readIndex(filters, Number(onPage));
    try {
      return await index;
    } catch (error) {
      // To be asked for again.
      index = undefined;
      throw error;
    }
  }

  async function show(): Promise<void> {
    turn += 1;
    const mine = turn;
    fields.write(state);
    showSort(ledger, state.sort);
    const shown = dayShown();
    const day = shown === undefined ? newest : isoDay(shown);
    const asked = state.filters.size > 0 || state.sort !== '';
    // A page of several shows what it was sent with until something is asked.
    if (several && !asked && day === newest && index === undefined) return;
    const claims = await allClaims().catch(() => undefined);
    if (mine !== turn) return;
    if (!claims) return fields.say(words.notFetched);
    const selection = select(claims, state.filters, day);
    const found = sortClaims(selection.found, state.sort, { day, rankOf: fields.rankOf });
    const listed = several && !asked ? own.filter(({ said }) => said <= day) : found.slice(0, limit);
    ledger.tBodies[0]?.replaceChildren(...listed.flatMap((claim) => rows.rowOf(claim, day) ?? []));
    fields.tell(selection);
    hide('[data-ledger-empty]', found.length > 0);
    hide('[data-ledger-more]', !asked || found.length <= listed.length);
    hide('[data-ledger-pages]', asked);
    // The cells know of no filter.
    if (day !== countedOn) countCells(claims, day);
    countedOn = day;
  }

  function ask(next: LedgerState): void {
    state = next;
    limit = shortest;
    const search = searchOf(state, location.search);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    void show();
  }

  // Who reaches for a filter will ask for the index.
  for (const event of ['focusin', 'pointerenter'])
    filters.addEventListener(event, () => void allClaims().catch(() => undefined), { once: true });
  filters.addEventListener('change', () => ask(fields.read()));
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('reset', (event) => {
    event.preventDefault();
    ask({ filters: new Map(), sort: '' });
  });
  addSortButtons(ledger, (name) => ask({ ...state, sort: nextSort(state.sort, name) }));
  ledger.addEventListener('toggle', ({ target }) => void openRow(target), true);
  document.querySelector('[data-ledger-more]')?.addEventListener('click', () => {
    limit += atOnce;
    void show();
  });
  document.addEventListener(dayEvent, () => void show());
  window.addEventListener('popstate', () => {
    state = stateOf(location.search, fields.names);
    void show();
  });

  async function openRow(target: EventTarget | null): Promise<void> {
    const row = target instanceof HTMLDetailsElement && target.open ? target.closest('tr') : undefined;
    if (row) await fillOpened(row, pathOf);
  }

  filters.hidden = false;
  await show();
}

/** Every part of the index at once; each is taken in when it comes, so that no one task of the browser is long. */
async function readIndex({ dataset }: HTMLFormElement, onPage: number): Promise<readonly LedgerClaim[]> {
  const paths = (dataset['index'] ?? '').split(' ').filter(Boolean);
  const parts = paths.map(async (path) => claimsOfPart((await (await fetch(path)).json()) as ClaimIndexPart, onPage));
  return (await Promise.all(parts)).flat();
}

/** Upwards, then downwards, then in the order of the texts. */
function nextSort(sort: string, name: string): string {
  return name === '' || sort === `-${name}` ? '' : sort === name ? `-${name}` : name;
}

function hide(selector: string, hidden: boolean): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) element.hidden = hidden;
}
