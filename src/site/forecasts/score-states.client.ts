import type { CellStates } from '../../model/cell-states.ts';
import { isoDay } from '../../model/day.ts';
import { dayEvent, dayShown } from '../as-of/as-of-store.client.ts';
import { all } from '../shared/dom.client.ts';

/* Turns tables of scores, and sentences on them, back to the day as of which the page is shown. */

const rows = all<HTMLScriptElement>('script[data-score-states]').map((script) => ({
  row: script.parentElement,
  states: JSON.parse(script.text) as CellStates,
}));

document.addEventListener(dayEvent, turnBack);
// The day of the address may have been shown before this script ran.
turnBack();

function turnBack(): void {
  const day = dayShown();
  if (day === undefined) return;
  for (const { row, states } of rows) {
    const [, cells = []] = states.findLast(([from]) => from <= isoDay(day)) ?? [];
    if (!row) continue;
    row.hidden = cells.every((cell) => cell === '');
    for (const [index, cell] of all('[data-score]', row).entries()) cell.textContent = String(cells[index] ?? '');
  }
}
