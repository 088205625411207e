import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/share-card/wrap-lines.ts';

const byCharacter = (text: string): number => Array.from(text).length;
const tidy = (text: string): string => text.replaceAll(/\s/gu, '');

describe('breakLines', () => {
  it('keeps every letter, and no line outruns the width', () => {
    const letters = fc.constantFrom(...Array.from('ab, .-—“”(中文。、《》ع ً\u0301'));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = breakLines(text, width, byCharacter);
        expect(tidy(lines.join(''))).toBe(tidy(text));
        // What cannot be taken apart, one letter with its marks, may stand out.
        const wide = lines.filter((line) => byCharacter(line) > width);
        expect(wide.filter((line) => [...new Intl.Segmenter().segment(line)].length > 1)).toEqual([]);
      }),
    );
  });

  it('makes lines about equally long', () => {
    expect(breakLines('Officials of both countries will talk', 30, byCharacter)).toEqual([
      'Officials of both',
      'countries will talk',
    ]);
  });

  it('takes a word apart only where it is longer than a line', () => {
    expect(breakLines('a Donaudampfschifffahrt b', 10, byCharacter).join('|')).toMatch(/^a.*\|.*b$/);
    expect(breakLines('countries will', 9, byCharacter)).toEqual(['countries', 'will']);
  });

  it('keeps Chinese punctuation from the wrong end of a line', () => {
    for (let width = 4; width < 20; width += 1) {
      const lines = breakLines('会谈“贸易”事宜，他说：《协定》（草案）将于夏季签署。', width, byCharacter);
      expect(lines.filter((line) => /^[，。：”》）]/.test(line))).toEqual([]);
      expect(lines.filter((line) => /[“《（]$/.test(line))).toEqual([]);
    }
  });
});
