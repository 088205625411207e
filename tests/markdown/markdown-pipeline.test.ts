import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { annotateBlock } from '../../src/markdown/annotate-block.ts';
import { readBlocks } from '../../src/markdown/read-blocks.ts';
import { isLinkAddress, isOwnAddress } from '../../src/markdown/rehype-refuse-addresses.ts';
import { toHtml } from 'hast-util-to-html';

interface Vectors {
  readonly vectors: readonly { readonly id: number; readonly category: string; readonly data: string }[];
}

const file = new URL('../fixtures/security/html5sec-vectors.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as Vectors;

/** The published HTML of a text whose every block is marked, as a browser would read it. */
function publishedElements(markdown: string): Element[] {
  const blocks = readBlocks(markdown).map((block) => {
    const mark = { id: 'x', start: 0, end: block.text.length, classes: [], first: true, last: true };
    return toHtml(annotateBlock(block, [mark]));
  });
  const elements: Element[] = [];
  visit(fromHtml(blocks.join('\n'), { fragment: true }), 'element', (element) => void elements.push(element));
  return elements;
}

const harmless = new Set(
  (
    'a abbr b blockquote br cite code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p ' +
    'pre q rp rt ruby s samp section span strike strong sub summary sup table tbody td tfoot th thead time tr tt ul var'
  ).split(' '),
);
const addresses = [
  'href',
  'cite',
  'action',
  'formAction',
  'xLinkHref',
  'background',
  'poster',
  'data',
  'longDesc',
  'srcSet',
];

/** What a browser would run, fetch or style. */
function dangersIn({ tagName, properties }: Element): string[] {
  const dangers = harmless.has(tagName) ? [] : [`<${tagName}>`];
  for (const [name, value] of Object.entries(properties)) {
    if (/^on/i.test(name) || name === 'style' || name === 'srcDoc') dangers.push(`${tagName} ${name}`);
    if (name === 'src' && !isOwnAddress(String(value))) dangers.push(`${tagName} src ${String(value)}`);
    if (addresses.includes(name) && !isLinkAddress(String(value))) dangers.push(`${tagName} ${name} ${String(value)}`);
    if (name === 'id' && !/^(?:user-content-fn|footnote-label)/.test(String(value))) dangers.push(`${tagName} id`);
  }
  if (tagName === 'input' && properties['type'] !== 'checkbox') dangers.push('input');
  return dangers;
}

describe('toSafeTree', () => {
  it('has vectors to refuse', () => {
    expect(vectors.length).toBeGreaterThan(100);
    expect(
      dangersIn({ type: 'element', tagName: 'a', properties: { href: 'javascript:x', onClick: 'x' }, children: [] }),
    ).toHaveLength(2);
  });

  it.each(vectors)('lets nothing of vector $id ($category) through', ({ data }) => {
    const contexts = [
      data,
      `Words ${data} words`,
      `- ${data}`,
      `[link](<${data.replace(/[<>\n]/g, '')}>)`,
      `![image](${data})`,
    ];
    for (const markdown of contexts) expect(publishedElements(markdown).flatMap(dangersIn), markdown).toEqual([]);
  });

  it('strips what scripts and style sheets hold, not only their tags', () => {
    const text = readBlocks(
      'a\n\n<style>p { color: red }</style>\n\n<script>x()</script>\n\n<svg><style>y</style></svg>b',
    );
    expect(text.map(({ text: words }) => words).join('')).not.toMatch(/color|x\(\)|y/);
  });

  it('leaves the author no classes, ids, styles or names', () => {
    const html = readBlocks(
      '<p id="p-23456" class="passage" style="x" name="n" data-passage="x" tabindex="1">a</p>',
    ).map(({ hast }) => toHtml(hast));
    expect(html).toEqual(['<p>a</p>']);
  });

  it.each([
    ...['www.example.org', 'https://example.org', 'ann@example.org', 'mailto:ann@example.org'],
    ...[String.raw`ann\@example.org`, 'ann&#64;example.org', 'ann&commat;example.org', 'www&period;example.org'],
    ...[String.raw`www\.example.org`, '&#119;ww.example.org', 'https&colon;//example.org'],
  ])('makes a link of the address %s, which is not marked as one', (address) => {
    const html = readBlocks(`Write to ${address} today.`).map(({ hast }) => toHtml(hast));
    expect(html.join('')).toMatch(/<a href="(?:https?:\/\/|mailto:)[^"]*example\.org"/);
  });

  it('keeps the marks that GitHub’s Markdown makes', () => {
    const html = readBlocks('- [x] done\n\n| a |\n|--:|\n| 1 |\n\n```js\nx\n```\n\n<abbr title="t" lang="en">A</abbr>')
      .map(({ hast }) => toHtml(hast))
      .join('');
    for (const part of [
      'class="task-list-item"',
      'type="checkbox" checked disabled',
      'align="right"',
      'class="language-js"',
      '<abbr title="t" lang="en">',
    ])
      expect(html).toContain(part);
  });
});
