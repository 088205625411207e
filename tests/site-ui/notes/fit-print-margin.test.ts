import { describe, expect, it } from 'vitest';
import { notesBeside } from '../../../src/site/notes/fit-print-margin.ts';
import { note } from './note-fixture.ts';

const paragraph = 'x'.repeat(700);

describe('notesBeside', () => {
  it('sets all beside where there is room, and runs the rest on below in order where there is not', () => {
    const short = note('a', { statement: 'x'.repeat(40) });
    expect(notesBeside(paragraph, [])).toBe(0);
    expect(notesBeside(paragraph, [short])).toBe(1);
    const many = Array.from({ length: 40 }, () => short);
    const beside = notesBeside(paragraph, many);
    expect(beside).toBeGreaterThan(1);
    expect(beside).toBeLessThan(40);
    expect(notesBeside(paragraph.repeat(2), many)).toBeGreaterThan(beside);
  });

  it('never skips a long note for a short one behind it', () => {
    const long = note('a', { statement: 'x'.repeat(4000) });
    expect(notesBeside(paragraph, [long, note('b', { statement: 'y' })])).toBe(0);
  });
});
