import { describe, expect, it } from 'vitest';
import { bandOf, hedgeSchema, readingOf } from '../../src/model/hedge.ts';

const line = (id: string, words: readonly string[], band: string) =>
  hedgeSchema.parse({ id, words, band, reason: 'So it is read here.', since: '2030-01-01' });
const table = [
  line('likely', ['likely'], 'likely'),
  line('very-likely', ['very likely'], 'very-likely'),
  line('may', ['may'], 'roughly-even'),
  line('ruled-out', ["can't be ruled out"], 'none'),
];

describe('readingOf', () => {
  it('takes the longest wording that stands in the hedge', () => {
    expect(readingOf('is very likely to', table)?.id).toBe('very-likely');
    expect(readingOf('likely', table)?.id).toBe('likely');
  });

  it('looks for whole words, without regard to case or to the form of the apostrophe', () => {
    expect(readingOf('May', table)?.id).toBe('may');
    expect(readingOf('dismay', table)).toBeUndefined();
    expect(readingOf('can’t be ruled out', table)?.id).toBe('ruled-out');
  });

  it('gives no likelihood where the wording gives none', () => {
    const [, , , ruledOut] = table;
    expect(ruledOut && bandOf(ruledOut)).toBeUndefined();
  });
});
