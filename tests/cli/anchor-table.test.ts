import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords, printable } from '../../src/cli/anchor-table.ts';
import { anyText } from '../anchoring/texts.ts';

describe('markWords', () => {
  it('marks what was taken out and what was put in, and leaves the rest', () => {
    expect(markWords('two ships return', 'two boats return soon', false)).toEqual({
      old: 'two [-ships-] return',
      now: 'two {+boats+} return {+soon+}',
    });
  });

  it('tells words apart in scripts without spaces', () => {
    expect(markWords('秦刚将访问美国', '秦刚将访问英国', false)).toEqual({
      old: '秦刚将访问[-美国-]',
      now: '秦刚将访问{+英国+}',
    });
  });

  it('colours for a terminal beside the marks, and lets no text steer it', () => {
    expect(markWords('a', 'b', true).now).toBe('\u001B[32m{+b+}\u001B[39m');
    expect(printable('red \u001B[31m alert\u0007\n now')).toBe('red [31m alert now');
  });

  it('keeps every word of both', () => {
    fc.assert(
      fc.property(anyText, anyText, (old, now) => {
        const marked = markWords(old, now, false);
        expect(marked.old.replaceAll(/\[-|-\]/g, '')).toBe(printable(old).replaceAll(/\[-|-\]/g, ''));
        expect(marked.now.replaceAll(/\{\+|\+\}/g, '')).toBe(printable(now).replaceAll(/\{\+|\+\}/g, ''));
      }),
      { seed: 2 },
    );
  });
});
