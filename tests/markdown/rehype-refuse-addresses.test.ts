import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/markdown/read-blocks.ts';
import { isLinkAddress, isOwnAddress } from '../../src/markdown/rehype-refuse-addresses.ts';
import { toHtml } from 'hast-util-to-html';

const html = (markdown: string): string =>
  readBlocks(markdown)
    .map(({ hast }) => toHtml(hast))
    .join('');

const own = ['/articles/a/', 'b/', '../c?d=e', '#senior-contacts', '?q=1', './x.png', '/a:b'];
const outside = ['https://example.org/', 'HTTP://example.org', 'mailto:desk@example.org'];
const refused = [
  '',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example/x',
  '/\t/evil.example',
  '\n//evil.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'ftp://example.org/',
  'tel:1',
  'https://',
];

describe('addresses', () => {
  it.each([...own, ...outside])('%j may be linked to', (address) => {
    expect(isLinkAddress(address)).toBe(true);
  });

  it.each(refused)('%j may not', (address) => {
    expect(isLinkAddress(address)).toBe(false);
  });

  it.each(own)('%j is on this site', (address) => {
    expect(isOwnAddress(address)).toBe(true);
  });

  it.each([...outside, ...refused])('%j is not on this site', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});

describe('rehypeRefuseAddresses', () => {
  it('keeps the words of a link it refuses', () => {
    expect(html('A [word](//evil.example) here')).toBe('<p>A <a>word</a> here</p>');
    expect(html('A [word](javascript:x) here')).toBe('<p>A <a>word</a> here</p>');
  });

  it('keeps a link whose scheme is in capitals', () => {
    expect(html('A [word](HTTP://example.org/X) here')).toBe('<p>A <a href="http://example.org/X">word</a> here</p>');
  });

  it('keeps the site’s own images only', () => {
    expect(html('![one](/a.png) ![two](https://example.org/b.png) ![three](//example.org/c.png) ![four](data:x)')).toBe(
      '<p><img src="/a.png" alt="one">   </p>',
    );
    expect(html('<img alt="none">x')).toBe('<p>x</p>');
    expect(html('<picture><source srcset="https://example.org/x"><img src="/a.png"></picture>')).not.toContain(
      'example',
    );
  });

  it('takes bad sources off quotations', () => {
    expect(html('<blockquote cite="//evil.example">x</blockquote>')).toBe('<blockquote>x</blockquote>');
  });
});
