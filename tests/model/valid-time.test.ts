import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalesceStates, isValidOn, mapStates } from '../../src/model/valid-time.ts';

const snapshots = fc
  .array(fc.record({ day: fc.integer({ min: 0, max: 99 }), value: fc.option(fc.nat({ max: 2 }), { nil: undefined }) }))
  .map((all) => [...new Map(all.map((it) => [it.day, it])).values()].sort((a, b) => a.day - b.day));

describe('coalesceStates', () => {
  it('has one state on every day, that of the last snapshot before', () => {
    fc.assert(
      fc.property(snapshots, fc.integer({ min: 0, max: 120 }), (all, day) => {
        const held = coalesceStates(all, ({ value }) => value).filter((state) => isValidOn(state, day));
        const last = all.findLast((snapshot) => snapshot.day <= day);
        if (last) expect(held.map(({ value }) => value)).toEqual(last.value === undefined ? [] : [last.value]);
      }),
    );
  });

  it('puts equal snapshots into one state, and the newest has no end', () => {
    const days = [1, 2, 3, 4].map((day) => ({ day, value: { kept: day > 2, seen: day > 3 } }));
    const states = coalesceStates(days, ({ value }) => value);
    expect(states.map(({ from, until }) => [from, until])).toEqual([
      [1, 3],
      [3, 4],
      [4, undefined],
    ]);
    expect(mapStates(states, ({ kept }) => kept || undefined)).toEqual([{ from: 3, value: true }]);
  });
});

describe('isValidOn', () => {
  it('takes ISO days as well as day numbers', () => {
    const state = { from: '2023-07-01', until: '2023-08-01' };
    expect(['2023-06-30', '2023-07-01', '2023-08-01'].map((day) => isValidOn(state, day))).toEqual([
      false,
      true,
      false,
    ]);
  });
});
