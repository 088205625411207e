import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { readBlocks } from '../../src/markdown/read-blocks.ts';
import { toHtml } from 'hast-util-to-html';
import { runs } from '../support/runs.ts';

/** Letters and digits in their order: what no repair may touch. */
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Imports bytes of a format and gives what a reader will see: the title and the text as the page shows it. The title is
 * one that no text begins with: a heading that repeats it would be taken out.
 */
async function importedText(text: string, from: string): Promise<string> {
  const { facts, blocks } = await importDocument(
    { bytes: new TextEncoder().encode(text), name: '' },
    { from, facts: { title: '1', authors: ['2'], published: '2026-01-01', lang: 'en' } },
  );
  expect(facts.title).toBe('1');
  return readBlocks(blocks.join('\n\n'))
    .map((block) => block.text)
    .join('\n');
}

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/) },
  { weight: 3, arbitrary: fc.stringMatching(/^[A-Z][a-z]{0,8}$/) },
  fc.constantFrom(
    'U.S.',
    'Ph.D.',
    '3.5',
    'e.g.',
    'J.K.',
    'Node.js',
    'https://example.org/a_b?c=d&e',
    'a@example.org',
    'Nr.',
    '1.',
    '-',
    '--',
    '#',
    '>',
    '*',
    '_',
    '`',
    '<b>',
    '</p>',
    '&amp;',
    '[a](b)',
    '![c](d)',
    '[^1]:',
    '|',
    '---',
    '===',
    '~~~',
    '+',
    '\\',
    '{}',
    '…',
    '中文',
    'été',
    'x²',
    'سلام',
    'Ä',
    '$1',
    '1)',
    '(a)',
    '“so”',
    '"so"',
    "'so'",
    "O'Neill",
    "'90s",
    ':--',
    '::',
    '2019-2023',
  ),
);
const end = fc.constantFrom('', '.', '?', '!', ':', ',', '."', '.”', ')', ';');
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '',
  '\n',
  '\n\n',
  '  ',
  '\t',
  '\n    ',
  '\u00A0',
  '\n- ',
  '\n1. ',
  '\r\n',
  '\n> ',
);
const text = fc
  .array(fc.tuple(word, end, gap), { minLength: 3, maxLength: 60 })
  .map((parts) => `Begin ${parts.map((part) => part.join('')).join('')} end.`);

/** Items of lists in plain text lose the numbers that the page sets in their stead. */
const isNumber = (line: string): string => line.replace(/^\s*\(?\d{1,3}[.)]\s+(?=\S)/, '');

describe('import', () => {
  it('loses and reorders no letter of a plain text, whatever stands between its words', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const seen = await importedText(source, 'text');
        const unnumbered = source.split('\n').map(isNumber).join('\n');
        expect([lettersOf(source), lettersOf(unnumbered)]).toContain(lettersOf(seen));
      }),
      { numRuns: runs(400) },
    );
  });

  it('makes no markup of a plain text but paragraphs, lists, links of web and mail addresses, and quotations of lines behind ">"', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const { blocks } = await importDocument(
          { bytes: new TextEncoder().encode(source), name: '' },
          { from: 'text' },
        );
        const html = readBlocks(blocks.join('\n\n')).map((block) => toHtml(block.hast));
        // GFM makes links of web and mail addresses even where they are escaped.
        const others = /<(?!\/?(?:p|ul|ol|li)\b|a href="(?:https?|mailto):|\/a>)[^>]*>/g;
        const found = html.join('').match(others) ?? [];
        const quotes = /^>/m.test(source) ? ['<blockquote>', '</blockquote>'] : [];
        expect(found.filter((tag) => !quotes.includes(tag))).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });

  it('keeps words apart and in order, however lines were wrapped', async () => {
    const plain = fc.array(fc.stringMatching(/^[A-Za-z]{2,9}$/), { minLength: 30, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(plain, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 40, max: 90 }),
        async (all, width) => {
          const paragraphs = all.map((words) => `${words.join(' ')}.`);
          const wrapped = paragraphs
            .map((each) => each.replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n'))
            .join('\n');
          const { blocks } = await importDocument(
            { bytes: new TextEncoder().encode(wrapped), name: '' },
            { facts: { lang: 'en' } },
          );
          expect(blocks).toEqual(paragraphs);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('loses and reorders no word of a page', async () => {
    const tag = fc.constantFrom('p', 'h2', 'li', 'blockquote', 'em', 'div', 'td', 'pre', 'span', 'a href="x"');
    const element = fc.tuple(tag, fc.array(fc.stringMatching(/^[A-Za-z]{1,9}$/), { minLength: 1, maxLength: 9 }));
    await fc.assert(
      fc.asyncProperty(fc.array(element, { minLength: 1, maxLength: 12 }), async (elements) => {
        const body = elements
          .map(([name, words]) => `<${name}>${words.join(' ')}</${name.split(' ')[0] ?? ''}>`)
          .join('\n');
        const seen = await importedText(`<!doctype html><html><body><article>${body}</article></body></html>`, 'html');
        expect(lettersOf(seen)).toBe(elements.map(([, words]) => words.join('')).join(''));
      }),
      { numRuns: 100 },
    );
  });

  it('restores lost breaks between sentences without losing a word', async () => {
    const sentence = fc
      .array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 3, maxLength: 12 })
      .map((words) => `The ${words.join(' ')}.`);
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 2, maxLength: 9 }), async (sentences) => {
        const seen = await importedText(sentences.join(''), 'text');
        expect(wordsOf(seen)).toEqual(sentences.flatMap(wordsOf));
      }),
      { numRuns: 100 },
    );
  });
});
