import { cellsOn } from '../../model/cell-states.ts';
import { isoDay } from '../../model/day.ts';
import { dayEvent, dayShown } from '../as-of/as-of-store.client.ts';
import { all } from '../shared/dom.client.ts';

/* Turns tables of scores, and sentences on them, back to the day as of which the page is shown. */

const rows = all('[data-score-states]').map((row) => ({
  row,
  states: row.dataset['scoreStates'] ?? '',
  cells: all('[data-score]', row),
}));

document.addEventListener(dayEvent, turnBack);
// The day of the address may have been shown before this script ran.
turnBack();

function turnBack(): void {
  const day = dayShown();
  if (day === undefined) return;
  for (const { row, states, cells } of rows) {
    const told = cellsOn(states, isoDay(day));
    row.hidden = !told?.some((cell) => cell !== '');
    for (const [index, cell] of cells.entries()) cell.textContent = told?.[index] ?? '';
  }
}
