import * as words from '../../i18n/en/claims.client.ts';
import type { FacetName } from '../../model/claim-facets.ts';
import { all } from '../shared/dom.client.ts';
import { isFacetName } from './claim-index.client.ts';
import type { FilterState, Selection } from './filter-claims.client.ts';

/** The filters as a form of the page. */
export interface FilterForm {
  readonly names: readonly FacetName[];
  read(): FilterState;
  write(state: FilterState): void;
  /** Says beside each value how many claims it would leave, and how many there are now. */
  tell(selection: Selection<unknown>): void;
  /** Says a sentence where the number of claims stands. */
  say(sentence: string): void;
  /** A value's index in its filter. */
  rankOf(name: FacetName, value: string): number;
}

export function filterForm(form: HTMLFormElement): FilterForm {
  const fields = [...form.querySelectorAll('select')].flatMap((field) =>
    isFacetName(field.name) ? [{ name: field.name, field }] : [],
  );
  const sort = form.querySelector<HTMLSelectElement>('[name="sort"]');
  const status = form.querySelector('[data-claims-shown]');
  const say = (sentence: string): void => {
    if (status) status.textContent = sentence;
  };
  const ranks = new Map(
    fields.map(({ name, field }) => [name, new Map([...field.options].map(({ value }, rank) => [value, rank]))]),
  );
  return {
    names: fields.map(({ name }) => name),
    read: () => ({
      filters: new Map(fields.flatMap(({ name, field }) => (field.value ? [[name, field.value] as const] : []))),
      sort: sort?.value ?? '',
    }),
    write(state) {
      for (const { name, field } of fields) field.value = state.filters.get(name) ?? '';
      if (sort) sort.value = state.sort;
    },
    tell({ found, made, counts }) {
      for (const { name, field } of fields) {
        for (const option of field.options) {
          const { label } = option.dataset;
          const count = counts.get(name)?.get(option.value) ?? 0;
          if (label === undefined) continue;
          const text = words.value({ value: label, count });
          if (option.text !== text) option.textContent = text;
        }
      }
      say(words.shown({ shown: found.length, total: made }));
      for (const total of all('[data-claims-total]')) total.textContent = String(made);
      for (const counted of all('[data-claims-counted]')) counted.textContent = words.counted({ total: made });
    },
    say,
    rankOf: (name, value) => ranks.get(name)?.get(value) ?? Infinity,
  };
}

/** Makes the heads of sortable columns into buttons. The first column stands for the order of the texts. */
export function addSortButtons(table: HTMLTableElement, onSort: (name: string) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => onSort(head.dataset['sort'] ?? ''));
    head.append(button);
  }
}

/** Says by which column the rows are sorted, and which way. */
export function showSort(table: HTMLTableElement, sort: string): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const name = head.dataset['sort'];
    if (name !== '' && name === sort.replace(/^-/, '')) head.ariaSort = sort === name ? 'ascending' : 'descending';
    else head.removeAttribute('aria-sort');
  }
}
