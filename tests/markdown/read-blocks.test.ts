import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/markdown/read-blocks.ts';
import { toHtml } from 'hast-util-to-html';
import { markdown, options } from './markdown.ts';

const read = (text: string): [string, string][] => readBlocks(text).map(({ tag, text: words }) => [tag, words]);

describe('readBlocks', () => {
  it('gives every top-level block with its text', () => {
    expect(read('One *two* three.\n\n- a\n- b\n\n---\n\n```\nx < y\n```\n\n| a |\n|---|\n| 1 |')).toEqual([
      ['p', 'One two three.'],
      ['ul', '\na\nb\n'],
      ['hr', ''],
      ['pre', 'x < y\n'],
      ['table', expect.stringMatching(/a\s+1/)],
    ]);
  });

  it('leaves punctuation as it was typed', () => {
    expect(read(`"It's" -- so...`)).toEqual([['p', `"It's" -- so...`]]);
  });

  it('says where each block begins', () => {
    const [, second] = readBlocks('One\nstill one.\n\nTwo.');
    expect(second?.position).toEqual({ line: 4, column: 1 });
  });

  it('keeps the positions of blocks beside raw HTML', () => {
    expect(readBlocks('A <b>b</b>.\n\nTwo.')[1]?.position).toEqual({ line: 3, column: 1 });
  });

  it('makes room for the page’s own first heading', () => {
    expect(read('# One\n\n## Two\n\n###### Six')).toEqual([
      ['h2', 'One'],
      ['h3', 'Two'],
      ['h6', 'Six'],
    ]);
    expect(
      readBlocks('# One[^1]\n\n[^1]: Note.')
        .map(({ hast }) => toHtml(hast))
        .join(''),
    ).toContain('<h2 class="sr-only"');
    expect(read('## Two\n\n### Three').map(([tag]) => tag)).toEqual(['h2', 'h3']);
  });

  it('makes a paragraph of loose text', () => {
    expect(read('<span>loose</span> text\n\nNext.')).toEqual([
      ['p', 'loose text'],
      ['p', 'Next.'],
    ]);
  });

  it('has no blocks for an empty text or a comment', () => {
    expect(readBlocks('')).toEqual([]);
    expect(readBlocks('<!-- to do -->')).toEqual([]);
  });

  it('keeps footnote figures out of the words', () => {
    const [paragraph, notes] = readBlocks('In Bali[^a] they met.\n\n[^a]: In 2022.');
    expect(paragraph?.text).toBe('In Bali they met.');
    const html = paragraph === undefined ? '' : toHtml(paragraph.hast);
    expect(html).toContain('data-figure="1"');
    expect(html).toContain('href="#user-content-fn-a"');
    expect(notes === undefined ? '' : toHtml(notes.hast)).toContain('id="user-content-fn-a"');
  });

  it('gives the text that a browser has in the same HTML', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        for (const { hast, text } of readBlocks(source)) {
          // Parsers make a line feed of a carriage return, which an entity can smuggle in.
          expect(toString(fromHtml(toHtml(hast), { fragment: true }))).toBe(text.replaceAll('\r', '\n'));
        }
      }),
      options,
    );
  });
});
