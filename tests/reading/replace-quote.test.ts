import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceQuote } from '../../src/reading/replace-quote.ts';
import { splitFrontmatter } from '../../src/reading/frontmatter.ts';
import { parseYaml } from '../../src/reading/yaml-source.ts';
import { anyText } from '../anchoring/texts.ts';

const file = (quote: string) => `---
# Kept as it is.
title:   Boats
claims:
  - id: other
    quote: old words
  - id: ferries   # the one
    quote: ${quote} # why
    note: 'other words'
---

old words
`;

describe('replaceQuote', () => {
  it.each([
    ['plain', 'old words', 'new words'],
    ['between single quotes', "'old words'", "'new words'"],
    ['between double quotes', '"old words"', '"new words"'],
  ])('keeps a quote %s', (_, before, after) => {
    expect(replaceQuote(file(before), 'claims', 'ferries', 'new words')).toBe(file(after));
  });

  it('keeps carriage returns, a byte order mark and what follows a folded quote', () => {
    const folded = file('>-\n      old\n      words').replace(' # why', '');
    const text = `\uFEFF${folded.replaceAll('\n', '\r\n')}`;
    const changed = replaceQuote(text, 'claims', 'ferries', 'new words');
    expect(changed).toBe(`\uFEFF${file('"new words"').replace(' # why', '').replaceAll('\n', '\r\n')}`);
  });

  it('changes no other byte and no other value, whatever the words', () => {
    const quotings = fc.constantFrom('old words', "'old words'", '"old words"', '"old\\nwords"');
    fc.assert(
      fc.property(anyText, quotings, (words, before) => {
        const text = file(before);
        const changed = replaceQuote(text, 'claims', 'ferries', words);
        const [head = '', tail = ''] = text.split(
          before === 'old words' ? 'ferries   # the one\n    quote: old words' : before,
        );
        expect(changed.startsWith(head)).toBe(true);
        expect(changed.endsWith(tail)).toBe(true);
        expect(quoteIn(changed)).toBe(words);
      }),
      { seed: 11 },
    );
  });
});

function quoteIn(text: string): unknown {
  const parts = splitFrontmatter(text);
  if ('problem' in parts) throw new Error('the file should have frontmatter');
  const value = parseYaml(parts.yaml).value as { claims: { id: string; quote: string }[] };
  return value.claims.find(({ id }) => id === 'ferries')?.quote;
}
