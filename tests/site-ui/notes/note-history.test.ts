import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { noteHistory } from '../../../src/site/notes/note-history.ts';
import type { OutcomeView } from '../../../src/site/notes/note.ts';
import { verdictLabel } from '../../../src/site/shared/status-labels.ts';

const entry = (label: string, sources: readonly number[]): OutcomeView => ({
  date: '2026-01-01',
  day: '1 January 2026',
  ...verdictLabel('open', desk),
  label,
  note: `It was ${label}.`,
  reading: false,
  sources,
});

describe('noteHistory', () => {
  it('tells an entry once, and from when each later source is known', () => {
    const states = [
      { from: 1, until: 3, value: { history: [entry('partly', [1])] } },
      { from: 3, until: 5, value: { history: [entry('partly', [1, 2])] } },
      { from: 5, until: 8, value: { history: [entry('partly', [1, 2]), entry('held', [3])] } },
      { from: 8, value: { history: [entry('partly', [1, 2]), entry('held', [4, 3])] } },
    ];
    const told = noteHistory(states);
    expect(told.map(({ from, until }) => [from, until])).toEqual([
      [1, 5],
      [5, undefined],
    ]);
    expect(told.map(({ value }) => [value.newest.label, value.earlier.map(({ label }) => label)])).toEqual([
      ['partly', []],
      ['held', ['partly']],
    ]);
    expect(told.map(({ value }) => [...value.sources])).toEqual([
      [
        [1, -Infinity],
        [2, 3],
      ],
      [
        [4, 8],
        [3, -Infinity],
      ],
    ]);
  });

  it('is nothing before there is an entry', () => {
    expect(noteHistory([{ from: 1, value: { history: [] } }])).toEqual([]);
  });
});
