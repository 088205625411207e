import * as words from '../../i18n/en/claims.client.ts';
import type { FacetName } from '../../model/claim-facets.ts';
import type { LedgerKind } from '../../model/claim-index.ts';
import { readOrder, writeOrder } from '../../model/claim-groups.ts';
import { isFacetName } from './claim-index.client.ts';
import type { FilterState, Selection } from './filter-claims.client.ts';

/** The filters and the order of the ledger, as controls of the page. */
export interface FilterForm {
  readonly names: readonly FacetName[];
  read(): FilterState;
  write(state: FilterState): void;
  /** Says beside each value how many claims it would leave, and how many there are now if any filter is set. */
  tell(selection: Selection<unknown>): void;
  /** Says a sentence where the number of claims stands. */
  say(sentence: string): void;
}

/** @param form the control line of a ledger of claims of some kind */
export function filterForm(form: HTMLFormElement, of: LedgerKind): FilterForm {
  const fields = [...form.querySelectorAll<HTMLSelectElement>('[data-claim-filters] select')].flatMap((field) =>
    isFacetName(field.name) ? [{ name: field.name, field }] : [],
  );
  const choices = [...form.querySelectorAll<HTMLInputElement>('[name="by"]')];
  const reversed = form.querySelector<HTMLInputElement>('[name="reversed"]');
  const status = document.querySelector('[data-claims-shown]');
  const reset = document.querySelector<HTMLElement>('[data-claims-reset]');
  const say = (sentence: string): void => {
    if (status) status.textContent = sentence;
  };
  return {
    names: fields.map(({ name }) => name),
    read: () => {
      const { by } = readOrder(choices.find(({ checked }) => checked)?.value ?? '');
      return {
        filters: new Map(fields.flatMap(({ name, field }) => (field.value ? [[name, field.value] as const] : []))),
        sort: writeOrder({ by, reversed: reversed?.checked ?? false }),
      };
    },
    write(state) {
      for (const { name, field } of fields) field.value = state.filters.get(name) ?? '';
      const order = readOrder(state.sort);
      for (const choice of choices) choice.checked = choice.value === order.by;
      if (reversed) reversed.checked = order.reversed;
      if (reset) reset.hidden = state.filters.size === 0;
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
      const asked = fields.flatMap(({ field }) =>
        field.value ? [field.selectedOptions[0]?.dataset['label'] ?? ''] : [],
      );
      say(asked.length > 0 ? words.found({ of, shown: found.length, total: made, asked }) : '');
    },
    say,
  };
}
