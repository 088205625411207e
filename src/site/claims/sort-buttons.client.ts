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
