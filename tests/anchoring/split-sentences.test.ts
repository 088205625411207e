import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/anchoring/split-sentences.ts';

const texts: Readonly<Record<string, readonly string[]>> = {
  'behind titles and initials': ['Mr. Holm met Dr. J. R. Vance.', 'Talks followed.'],
  'behind initialisms': ['U.S. Treasury officials came.', 'They left the U.S.', 'The rest stayed.'],
  'behind months': ['It was signed on Jan. 5 in Oslo.', 'Nobody spoke.'],
  'at closing quotes': ['“We agree.”', 'He left.'],
  'at full stops of Chinese': ['双方同意继续对话。', '会谈将于十一月举行。'],
};

describe('sentences', () => {
  it.each(Object.entries(texts))('end rightly %s', (_, sentences) => {
    const text = sentences.join(' ');
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('are none in nothing', () => {
    expect(splitSentences(' \n ')).toEqual([]);
  });
});
