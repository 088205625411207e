import * as words from '../../i18n/en/claims.client.ts';
import type { ClaimIndexPart, ClaimsPageData } from '../../model/claim-index.ts';
import { isoDay } from '../../model/day.ts';
import { dayEvent, dayShown } from '../as-of/as-of-store.client.ts';
import type { IndexedClaim } from './claim-index.client.ts';
import { parseClaims } from './claim-index.client.ts';
import { ClaimRows } from './claim-rows.client.ts';
import { countCells } from './cross-table.client.ts';
import type { FilterState } from './filter-claims.client.ts';
import { searchOf, select, sortClaims, stateOf } from './filter-claims.client.ts';
import { addSortButtons, filterForm, showSort } from './filter-form.client.ts';

/** Rows of an index of several pages that a filter puts into the page at once: the browser's work is mostly to lay them out. The rest waits behind "Show more". */
const atOnce = 50;

const form = document.querySelector<HTMLFormElement>('[data-claim-filters]');
const table = document.querySelector<HTMLTableElement>('[data-claims]');
const data = document.querySelector<HTMLScriptElement>('[data-claims-page]');
if (form && table && data) void startPage(form, table, JSON.parse(data.text) as ClaimsPageData);

async function startPage(filters: HTMLFormElement, list: HTMLTableElement, data: ClaimsPageData): Promise<void> {
  const { page, newest, claimsPath } = data;
  const fields = filterForm(filters);
  const sent = [...(list.tBodies[0]?.rows ?? [])];
  const rows = new ClaimRows(sent, (page - 1) * data.rowsOnPage, data.articlesPath);
  const pathOf = (number: number) => (number === 1 ? claimsPath : `${claimsPath}${number}/`);
  const several = data.pages > 1;
  let index: Promise<readonly IndexedClaim[]> | undefined;
  let state = stateOf(location.search, fields.names);
  const shortest = several ? atOnce : sent.length;
  let limit = shortest;
  let turn = 0;
  let countedOn = newest;

  async function fetchAllClaims(): Promise<readonly IndexedClaim[]> {
    index ??= readIndex(data);
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
    showSort(list, state.sort);
    const shown = dayShown();
    const day = shown === undefined ? newest : isoDay(shown);
    const asked = state.filters.size > 0 || state.sort !== '';
    // A page of several shows what it was sent with until something is asked.
    if (several && !asked && day === newest && index === undefined) return;
    const claims = await fetchAllClaims().catch(() => undefined);
    if (mine !== turn) return;
    if (!claims) return fields.say(words.notFetched);
    const selection = select(claims, state.filters, day);
    const found = sortClaims(selection.found, state.sort, { day, rankOf: fields.rankOf });
    const listed = several && !asked ? found.filter((claim) => claim.page === page) : found.slice(0, limit);
    list.tBodies[0]?.replaceChildren(...listed.flatMap((claim) => rows.rowOf(claim, day) ?? []));
    fields.tell(selection);
    hide('[data-claims-empty]', found.length > 0);
    hide('[data-claims-more]', !asked || found.length <= listed.length);
    hide('[data-list-pages]', asked);
    // The cells know of no filter.
    if (day !== countedOn) countCells(claims, day);
    countedOn = day;
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
    filters.addEventListener(event, () => void fetchAllClaims().catch(() => undefined), { once: true });
  filters.addEventListener('change', () => ask(fields.read()));
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('reset', (event) => {
    event.preventDefault();
    ask({ filters: new Map(), sort: '' });
  });
  addSortButtons(list, (name) => ask({ ...state, sort: nextSort(state.sort, name) }));
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
    const row = target instanceof HTMLDetailsElement && target.open ? target.closest('tr') : undefined;
    if (row) await rows.fill(row, pathOf);
  }

  filters.hidden = false;
  await show();
}

/** All claims. Parts in files are fetched at once and each is taken in when it comes, so that no one task of the browser is long. */
async function readIndex({ index, rowsOnPage }: ClaimsPageData): Promise<readonly IndexedClaim[]> {
  if (!Array.isArray(index)) return parseClaims(index, rowsOnPage);
  const parts = index.map(async (path) =>
    parseClaims((await (await fetch(path)).json()) as ClaimIndexPart, rowsOnPage),
  );
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
