import type { LedgerEntry } from './claim-filter.ts';

/** Rows of the ledger by key. Those of other pages are fetched when they are first asked for. */
export class LedgerRows {
  readonly #rows = new Map<string, HTMLTableRowElement>();
  readonly #pages: readonly string[];

  constructor(table: ParentNode, pages: readonly string[]) {
    this.#pages = pages;
    this.#take(table);
  }

  /** Entries of the page that the browser has opened. */
  entries(page: number): LedgerEntry[] {
    return [...this.#rows].map(([key, row]) => ({ key, page, facets: facetsIn(row.dataset['facets'] ?? '') }));
  }

  /** The rows of some entries, in their order. */
  async rowsOf(entries: readonly LedgerEntry[]): Promise<HTMLTableRowElement[]> {
    const missing = new Set(entries.filter(({ key }) => !this.#rows.has(key)).map(({ page }) => page));
    await Promise.all([...missing].map((page) => this.#fetch(page)));
    return entries.flatMap(({ key }) => this.#rows.get(key) ?? []);
  }

  async #fetch(page: number): Promise<void> {
    const path = this.#pages[page - 1];
    if (path === undefined) return;
    const response = await fetch(path);
    this.#take(new DOMParser().parseFromString(await response.text(), 'text/html'));
  }

  #take(within: ParentNode): void {
    for (const row of within.querySelectorAll<HTMLTableRowElement>('[data-ledger] tr[data-facets]')) {
      const key = row.id.slice('claim-'.length);
      if (!this.#rows.has(key)) this.#rows.set(key, row);
    }
  }
}

/** Facets as an attribute lists them. */
export function facetsIn(tokens: string): ReadonlySet<string> {
  return new Set(tokens.split(' '));
}
