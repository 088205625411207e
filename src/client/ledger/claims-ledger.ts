import { countsOf, searchOf, select, stateOf } from './claim-filter.ts';
import type { LedgerEntry, LedgerState } from './claim-filter.ts';
import { LedgerRows, facetsIn } from './ledger-rows.ts';
import { addSortButtons, showSort } from './sort-buttons.ts';

/** Rows that are put into the page at once; the rest waits behind "Show more". */
const atOnce = 250;

const form = document.querySelector<HTMLFormElement>('[data-ledger-filters]');
const table = document.querySelector<HTMLTableElement>('[data-ledger]');
if (form && table) void startLedger(form, table);

async function startLedger(filters: HTMLFormElement, ledger: HTMLTableElement): Promise<void> {
  const selects = [...filters.querySelectorAll('select')];
  const names = selects.map(({ name }) => name);
  const pages = (filters.dataset['pages'] ?? '').split(' ');
  const rows = new LedgerRows(document, pages);
  const own = rows.entries(pages.indexOf(location.pathname) + 1);
  const { index } = filters.dataset;
  let entries: readonly LedgerEntry[] | undefined = index === undefined ? own : undefined;
  let state = stateOf(location.search, names);
  let limit = atOnce;
  let turn = 0;

  const rankOf = (name: string, value: string): number => {
    const options = selects.find((each) => each.name === name)?.options ?? [];
    return [...options].findIndex((option) => option.value === value);
  };

  async function show(): Promise<void> {
    turn += 1;
    const mine = turn;
    showSort(ledger, state.sort);
    for (const each of selects) each.value = state.filters.get(each.name) ?? '';
    const asked = state.filters.size > 0 || state.sort !== '';
    if (asked) entries ??= await readIndex(index);
    const found = asked && entries ? select(entries, state, rankOf) : own;
    const shown = await rows.rowsOf(found.slice(0, limit));
    if (mine !== turn) return;
    ledger.tBodies[0]?.replaceChildren(...shown);
    if (entries) countOptions(selects, entries, state);
    tell(found.length, { asked, more: found.length > shown.length });
  }

  function tell(count: number, { asked, more }: { asked: boolean; more: boolean }): void {
    const status = filters.querySelector('[data-ledger-shown]');
    const all = /of (\d+)/.exec(status?.textContent ?? '')?.[1] ?? '';
    if (status) status.textContent = `${asked ? count : all} of ${all} claims`;
    hide('[data-ledger-empty]', count > 0);
    hide('[data-ledger-more]', !more || !asked);
    hide('[data-ledger-pages]', asked);
  }

  function ask(next: LedgerState): void {
    state = next;
    limit = atOnce;
    history.replaceState(null, '', `${location.pathname}${searchOf(state)}${location.hash}`);
    void show();
  }

  filters.addEventListener('change', () => {
    const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const);
    ask({ ...state, filters: new Map(chosen) });
  });
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('reset', (event) => {
    event.preventDefault();
    ask({ filters: new Map(), sort: '' });
  });
  addSortButtons(ledger, (sort) => ask({ ...state, sort: sort === state.sort ? '' : sort }));
  document.querySelector('[data-ledger-more]')?.addEventListener('click', () => {
    limit += atOnce;
    void show();
  });
  window.addEventListener('popstate', () => {
    state = stateOf(location.search, names);
    void show();
  });
  filters.hidden = false;
  await show();
}

/** The facets of all pages, where the ledger has several. */
async function readIndex(path: string | undefined): Promise<readonly LedgerEntry[]> {
  if (path === undefined) return [];
  const response = await fetch(path);
  const lines = (await response.json()) as readonly (readonly [string, number, string])[];
  return lines.map(([key, page, facets]) => ({ key, page, facets: facetsIn(facets) }));
}

/** Beside each value: how many it would leave, with the other filters as they are. */
function countOptions(
  selects: readonly HTMLSelectElement[],
  entries: readonly LedgerEntry[],
  { filters }: LedgerState,
): void {
  for (const { name, options } of selects) {
    const counts = countsOf(entries, filters, name);
    for (const option of options) {
      if (option.value !== '')
        option.textContent = `${option.dataset['label'] ?? option.value} (${counts.get(option.value) ?? 0})`;
    }
  }
}

function hide(selector: string, hidden: boolean): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) element.hidden = hidden;
}
