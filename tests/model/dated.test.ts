import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedStates, holdsOn, partStates } from '../../src/model/dated.ts';

const moments = fc
  .array(fc.record({ day: fc.integer({ min: 0, max: 99 }), value: fc.option(fc.nat({ max: 2 }), { nil: undefined }) }))
  .map((all) => [...new Map(all.map((it) => [it.day, it])).values()].sort((a, b) => a.day - b.day));

describe('datedStates', () => {
  it('has one state on every day, that of the last moment before', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 120 }), (all, day) => {
        const held = datedStates(all, ({ value }) => value).filter((state) => holdsOn(state, day));
        const last = all.findLast((moment) => moment.day <= day);
        if (last) expect(held.map(({ value }) => value)).toEqual(last.value === undefined ? [] : [last.value]);
      }),
    );
  });

  it('puts equal moments into one state, and the newest has no end', () => {
    const days = [1, 2, 3, 4].map((day) => ({ day, value: { kept: day > 2, seen: day > 3 } }));
    const states = datedStates(days, ({ value }) => value);
    expect(states.map(({ from, until }) => [from, until])).toEqual([
      [1, 3],
      [3, 4],
      [4, undefined],
    ]);
    expect(partStates(states, ({ kept }) => kept || undefined)).toEqual([{ from: 3, value: true }]);
  });
});

describe('holdsOn', () => {
  it('takes ISO days as well as day numbers', () => {
    const state = { from: '2023-07-01', until: '2023-08-01' };
    expect(['2023-06-30', '2023-07-01', '2023-08-01'].map((day) => holdsOn(state, day))).toEqual([false, true, false]);
  });
});
