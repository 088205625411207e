import { describe, expect, it } from 'vitest';
import { estimateWidth, wrapText } from '../../src/timeline/wrap-text.ts';

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

  it('loses no word where there is room', () => {
    const text = 'Economic and Financial Working Groups set up';
    expect(wrapText(text, { ...setting, maxLines: 9 }).join(' ')).toBe(text);
  });
});
