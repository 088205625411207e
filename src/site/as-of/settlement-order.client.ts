import { all } from '../shared/dom.client.ts';

/** After every ISO day. */
const never = '~';

/**
 * Sorts a list of announcements as it stood on an ISO day: those settled by then, in the order in which they were; then the
 * others; each in the order of the text. Where the list says how many are shown at most, those settled last are.
 */
export function sortBySettlement(list: HTMLElement, day: string): void {
  const keyOf = ({ dataset: { settled = never }, value }: HTMLLIElement): string =>
    `${settled.split(' ').findLast((each) => each <= day) ?? never} ${10_000 + value}`;
  const rows = all<HTMLLIElement>('li', list).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const most = Number(list.dataset['bySettlement']);
  const settled = rows.filter((row) => keyOf(row) < never).length;
  const first = Math.min(settled, Math.max(0, rows.length - most));
  for (const [index, row] of rows.entries()) row.hidden = index < first || index >= first + most;
  list.append(...rows);
}
