import type { CellStates } from '../../model/cell-states.ts';
import { isoDay } from '../../model/day.ts';
import { dayEvent, dayShown } from '../as-of/as-of-store.client.ts';
import { all } from '../shared/dom.client.ts';

/* Turns tables of scores, and sentences on them, back to the day as of which the page is shown. */

const rows = all<HTMLScriptElement>('script[data-score-states]').flatMap((script) => {
  const row = script.parentElement;
  if (!row) return [];
  const cells = all('[data-score]', row).map((cell) => ({ cell, newest: cell.textContent }));
  return [{ row, cells, states: JSON.parse(script.text) as CellStates }];
});

document.addEventListener(dayEvent, turnBack);
// The day of the address may have been shown before this script ran.
turnBack();

function turnBack(): void {
  const day = dayShown();
  if (day === undefined) return;
  for (const { row, cells, states } of rows) {
    const [, shown] = states.findLast(([from]) => from <= isoDay(day)) ?? ['', []];
    for (const [index, { cell, newest }] of cells.entries())
      cell.textContent = shown ? String(shown[index] ?? '') : newest;
    row.hidden = cells.every(({ cell }) => cell.textContent === '');
  }
}
