import { describe, expect, it } from 'vitest';
import { cut, fitText } from '../../src/share-card/fit-text.ts';

const halfAnEm = (text: string): number => Array.from(text).length / 2;
const box = {
  width: 1000,
  height: 300,
  leading: 1.2,
  sizes: [
    { size: 80, lines: 2 },
    { size: 40, lines: 5 },
  ],
};

describe('fitText', () => {
  it('sets a short text large and a longer one smaller', () => {
    expect(fitText('Both sides will talk.', '”', box, halfAnEm).size).toBe(80);
    expect(fitText('Both sides will talk. '.repeat(5).trim(), '”', box, halfAnEm).size).toBe(40);
  });

  it('cuts a text of 2,000 characters after a word, closes it, and stays within its lines', () => {
    const text = 'Both sides will talk again. '.repeat(72).trim();
    const { lines, size } = fitText(text, '”', box, halfAnEm);
    expect(lines.length).toBeLessThanOrEqual(5);
    expect(lines.join(' ')).toMatch(/^(Both sides will talk again\. )+(Both|sides|will|talk|again| )*…”$/);
    expect(lines.filter((line) => halfAnEm(line) * size > box.width)).toEqual([]);
    // As much as fits: the next word would not have.
    expect(lines.length).toBe(5);
  });

  it('cuts a text without spaces', () => {
    const { lines } = fitText('渡轮将在夏季之前恢复运行'.repeat(100), '”', box, halfAnEm);
    expect(lines.length).toBeLessThanOrEqual(5);
    expect(lines.at(-1)).toMatch(/…”$/);
  });
});

describe('cut', () => {
  it('leaves what fits, and leaves no comma before the ellipsis', () => {
    expect(cut('one, two', () => true)).toBe('one, two');
    expect(cut('one, two, three', (words) => words.length <= 11)).toBe('one, two…');
  });
});
