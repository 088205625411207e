import { isoDay } from './day.ts';
import type { Valid } from './valid-time.ts';

/*
 * A score changes with every verdict. A row of a table of scores, or a sentence on one, therefore stands in the page once, as
 * it is on the newest day, and carries in one attribute what its cells said before: the states oldest first, of each the
 * day and the cells.
 */
const [betweenStates, betweenCells] = [';', '|'];

/** What the cells of a row said from when to when, as one attribute carries it. Throws where a cell holds a `;` or `|`. */
export function writeCellStates(states: readonly Valid<readonly string[]>[]): string {
  return states
    .map(({ from, value }) => {
      if (value.some((cell) => cell.includes(betweenStates) || cell.includes(betweenCells)))
        throw new Error(`No cell may hold "${betweenStates}" or "${betweenCells}": ${value.join(' ')}`);
      return [Number.isFinite(from) ? isoDay(from) : '', ...value].join(betweenCells);
    })
    .join(betweenStates);
}

/** What the cells said on an ISO day; undefined before there was such a row. */
export function cellsOn(written: string, day: string): readonly string[] | undefined {
  const state = written
    .split(betweenStates)
    .map((each) => each.split(betweenCells))
    .findLast(([from = '']) => from <= day);
  return state?.slice(1);
}
