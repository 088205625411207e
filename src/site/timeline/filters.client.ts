import * as words from '../../i18n/en/timeline-page.client.ts';
import type { FacetName, Facets, Filter } from '../../timeline/view/facets.ts';
import { countValues, facetNames } from '../../timeline/view/facets.ts';

/** The filters that a page offers. */
export interface Filters {
  readonly names: readonly FacetName[];
  /** What is chosen now. */
  read(): Filter;
  /** Chooses, as far as there are such choices. */
  write(filter: Filter): void;
  /** Says beside each choice how many rows it would show together with the others. */
  count(rows: readonly Facets[]): void;
}

export function openFilters(form: HTMLFormElement): Filters {
  const fields = facetNames.flatMap((name) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLSelectElement ? [{ name, field }] : [];
  });
  const read = (): Filter =>
    Object.fromEntries(fields.flatMap(({ name, field }) => (field.value ? [[name, field.value]] : [])));
  return {
    names: fields.map(({ name }) => name),
    read,
    write(filter) {
      for (const { name, field } of fields) {
        const wanted = filter[name] ?? '';
        field.value = [...field.options].some(({ value }) => value === wanted) ? wanted : '';
      }
    },
    count(rows) {
      const filter = read();
      for (const { name, field } of fields) {
        const counts = countValues(rows, name, filter);
        for (const option of field.options) {
          const { label } = option.dataset;
          if (label !== undefined) option.textContent = words.choice({ label, rows: counts.get(option.value) ?? 0 });
        }
      }
    },
  };
}

/** Hides the lines of the table whose rows are not shown, and headings that lead none. */
export function filterLines(shown: ReadonlySet<string>): void {
  for (const group of document.querySelectorAll<HTMLTableSectionElement>('.timeline-table tbody')) {
    let leads = false;
    for (const line of group.rows) {
      const { row } = line.dataset;
      if (row === undefined) continue;
      const isShown = shown.has(row);
      leads ||= isShown;
      if (line.classList.contains('filtered') === isShown) line.classList.toggle('filtered', !isShown);
    }
    group.hidden = !leads;
  }
}
