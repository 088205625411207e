import { describe, expect, it } from 'vitest';
import { estimateWidth } from '../../src/timeline/text-width.ts';
import { wrapText } from '../../src/timeline/wrap-text.ts';

describe('wrapText', () => {
  const setting = { width: 100, fontSize: 13 };

  it('leaves a short text on one line', () => {
    expect(wrapText('Wang Yi', setting)).toEqual(['Wang Yi']);
  });

  it('breaks between words, at most once, and says with an ellipsis that there is more', () => {
    expect(wrapText('Talks on the limits of', setting)).toEqual(['Talks on the', 'limits of']);
    const lines = wrapText('Talks on the limits of competition between the two powers', setting);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(estimateWidth(line, 13)).toBeLessThanOrEqual(100);
  });

  it('breaks Chinese between its words, and no line begins or ends with a mark that belongs to the next', () => {
    const text = '外长认为，两个港口“应当”结为伙伴，《渡轮协定》（草案）的本意即在于此：费用降低15%至20%。';
    for (const width of [80, 100, 130, 170]) {
      const lines = wrapText(text, { ...setting, width, maxLines: Infinity });
      expect(lines.join('')).toBe(text);
      expect(lines.filter((line) => /^[，。：”》）%]|[“《（]$/u.test(line))).toEqual([]);
      expect(Math.max(...lines.map((line) => estimateWidth(line, 13)))).toBeLessThanOrEqual(width);
    }
    expect(wrapText(text, { ...setting, width: 130 })).toHaveLength(2);
  });

  it('loses no word where there is room', () => {
    const text = 'Economic and Financial Working Groups set up';
    expect(wrapText(text, { ...setting, maxLines: 9 }).join(' ')).toBe(text);
  });
});
