import { describe, expect, it } from 'vitest';
import { cssString } from '../../../src/site/article/style-sheets.ts';
import type { NumberedSource } from '../../../src/site/sources/source-list.ts';
import { numberLinks } from '../../../src/site/sources/text-links.ts';

const source = (number: number, url: string): NumberedSource => ({
  number,
  source: { id: 'a', title: 'A', publisher: 'P', url, flag: 'news' },
});

describe('numberLinks', () => {
  it('gives a source its own number, another address the next, and the same address the same', () => {
    const html = [
      '<p>one <a href="https://b.example/">b</a> two</p>',
      '<p><a href="https://a.example/">a</a>, <a href="https://b.example/">b</a>, <a href="#here">here</a></p>',
    ];
    const { html: numbered, links } = numberLinks(html, [source(1, 'https://a.example/')]);
    expect(links).toEqual([{ number: 2, url: 'https://b.example/' }]);
    expect(numbered.map((block) => [...block.matchAll(/data-link="(\d+)"/g)].map(([, it]) => it))).toEqual([
      ['2'],
      ['1', '2'],
    ]);
    expect(numbered.join('').replaceAll(/ data-link="\d+"/g, '')).toBe(html.join(''));
  });
});

describe('cssString', () => {
  it('keeps any title one string that ends where it should', () => {
    expect(cssString('Plain, “quoted”')).toBe('"Plain, “quoted”"');
    expect(cssString('a" } @import "x\\\n</style>')).toBe('"a\\22  } @import \\22 x\\5c \\a \\3c /style\\3e "');
  });
});
