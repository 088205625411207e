import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { composeNotes } from '../../../src/site/notes/fit-margin.ts';
import type { NoteDraft, Standing } from '../../../src/site/notes/note.ts';
import { statusLabel } from '../../../src/site/shared/status-labels.ts';
import { note as noteWith } from './note-fixture.ts';

function note(id: string, look: NoteDraft['look'], settled: boolean, statementLength: number): NoteDraft {
  const result = statusLabel(settled ? 'held' : 'open', desk);
  return noteWith(id, { look, result, statement: 'x'.repeat(statementLength) });
}

const notes = fc
  .array(
    fc.record({
      look: fc.constantFrom<NoteDraft['look']>('visit', 'forecast', 'demand', 'description'),
      settled: fc.boolean(),
      length: fc.integer({ min: 1, max: 200 }),
    }),
    { maxLength: 12 },
  )
  .map((drafts) => drafts.map(({ look, settled, length }, index) => note(`n${index}`, look, settled, length)));

const idsStanding = (composed: ReturnType<typeof composeNotes>, how: Standing) =>
  [...composed.standing].filter(([, standing]) => standing === how).map(([id]) => id);

describe('composeNotes', () => {
  it('opens everything that matters where there is room', () => {
    const composed = composeNotes('x'.repeat(2000), [note('a', 'visit', true, 40), note('b', 'forecast', true, 40)]);
    expect(idsStanding(composed, 'open')).toEqual(['a', 'b']);
    expect(composed.crowded).toBe(false);
  });

  it('says briefly what came of a promise before it makes room for a forecast still open', () => {
    const composed = composeNotes('x'.repeat(68 * 3), [
      note('later', 'forecast', false, 80),
      note('kept', 'visit', true, 80),
    ]);
    expect(idsStanding(composed, 'folded')).toEqual(['later']);
  });

  it('leaves a plain description folded', () => {
    const composed = composeNotes('x'.repeat(5000), [note('a', 'description', false, 40)]);
    expect(idsStanding(composed, 'folded')).toEqual(['a']);
  });

  it('sets folded notes two to a line where even they are taller than the text', () => {
    const many = Array.from({ length: 9 }, (_, index) => note(`n${index}`, 'description', false, 40));
    expect(composeNotes('x'.repeat(68 * 3), many).crowded).toBe(true);
  });

  it('gives every note a place, and a longer paragraph never fewer that say something', () => {
    fc.assert(
      fc.property(
        notes,
        fc.integer({ min: 100, max: 3000 }),
        fc.integer({ min: 0, max: 2000 }),
        (drafts, length, more) => {
          const short = composeNotes('x'.repeat(length), drafts);
          const long = composeNotes('x'.repeat(length + more), drafts);
          expect([...short.standing.keys()]).toEqual(drafts.map(({ id }) => id));
          fc.pre(short.crowded === long.crowded);
          const silent = (composed: typeof short) => idsStanding(composed, 'folded').length;
          if (more === 0) expect(silent(long)).toBe(silent(short));
          if (silent(short) < drafts.length) expect(silent(long)).toBeLessThan(drafts.length);
        },
      ),
      { seed: 2 },
    );
  });
});
