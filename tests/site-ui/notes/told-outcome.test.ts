import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import type { NoteState, OutcomeView } from '../../../src/site/notes/note.ts';
import { earlierOutcomes, sourcesOf, toldOutcomes } from '../../../src/site/notes/told-outcome.ts';
import { statusLabel, verdictLabel } from '../../../src/site/shared/status-labels.ts';

const entry = (date: string, note: string, sources: readonly number[] = []): OutcomeView => ({
  ...verdictLabel('partly', desk),
  date,
  day: `day ${date}`,
  note,
  reading: false,
  sources,
});
const first = entry('2030-01-01', 'The first ship came.', [1]);
const second = entry('2030-02-01', 'The second ship came.', [1, 2]);
const state = (...history: readonly OutcomeView[]): NoteState => ({
  result: { ...verdictLabel('partly', desk), day: history.at(-1)?.day ?? '' },
  history,
});

describe('what came of a passage', () => {
  it('is told from the first day on which something is recorded, each time with its own reason', () => {
    const told = toldOutcomes([
      { from: 1, value: { history: [] } },
      { from: 2, value: state(first) },
      { from: 3, value: state(first, second) },
    ]);
    expect(told.map(({ from, until, value }) => [from, until, value.reason])).toEqual([
      [2, 3, 'The first ship came.'],
      [3, undefined, 'The second ship came.'],
    ]);
  });

  it('is told once while only its sources change', () => {
    const known = entry('2030-01-01', 'The first ship came.', [1, 3]);
    expect(
      toldOutcomes([
        { from: 1, value: state(first) },
        { from: 2, value: state(known) },
      ]),
    ).toHaveLength(1);
  });

  it('gives the days of what took place in place of the day on which it was recorded', () => {
    const engagement = { id: 'v', title: 'A visit', path: '/', when: '3–4 January 2030' };
    const [told] = toldOutcomes([
      { from: 1, value: { result: { ...statusLabel('held', desk), day: 'later' }, history: [], engagement, lead: 2 } },
    ]);
    expect(told?.value).toMatchObject({ when: '3–4 January 2030', event: 'A visit', lead: 2 });
  });

  it('is preceded by what was told before, newest first, each from the day on which it was superseded', () => {
    const third = entry('2030-03-01', 'All ships came.');
    expect(earlierOutcomes([first, second, third]).map(({ note, supersededOn }) => [note, supersededOn])).toEqual([
      ['The second ship came.', '2030-03-01'],
      ['The first ship came.', '2030-02-01'],
    ]);
    expect(earlierOutcomes([first])).toEqual([]);
  });

  it('rests on sources from the day on which they are first cited', () => {
    const sources = sourcesOf([
      { from: 1, value: state(first) },
      { from: 2, value: state(first, second) },
    ]);
    expect([...sources]).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});
