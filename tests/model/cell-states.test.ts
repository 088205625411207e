import { describe, expect, it } from 'vitest';
import { cellsOn, writeCellStates } from '../../src/model/cell-states.ts';
import { parseDayOrThrow } from '../../src/model/day.ts';

const at = (day: string, ...value: string[]) => ({ from: parseDayOrThrow(day), value });

describe('the cells of a row from when to when', () => {
  const written = writeCellStates([at('2023-07-01', '1', ''), at('2023-08-01', '2', 'half')]);

  it('are on each day what they last became', () => {
    const days = ['2023-06-30', '2023-07-01', '2023-07-31', '2023-08-01', '2030-01-01'];
    expect(days.map((day) => cellsOn(written, day))).toEqual([
      undefined,
      ['1', ''],
      ['1', ''],
      ['2', 'half'],
      ['2', 'half'],
    ]);
  });

  it('are there always where their first day is open', () => {
    expect(cellsOn(writeCellStates([{ from: -Infinity, value: ['0'] }]), '1900-01-01')).toEqual(['0']);
  });

  it('may not hold what stands between them', () => {
    expect(() => writeCellStates([at('2023-07-01', 'a|b')])).toThrow('No cell may hold');
  });
});
