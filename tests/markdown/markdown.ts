import fc from 'fast-check';
import { runs } from '../support/runs.ts';

const inlines = [
  'plain words',
  '*em*',
  '**strong _both_**',
  '[link *in* it](/articles/a/)',
  '`code <x>`',
  'a <b>raw</b> tag',
  '“quoted”',
  'line\nbreak',
  'hard\\\nbreak',
  '~~gone~~',
  'https://example.org/x',
  '&amp; &#13; &nbsp;',
  'H<sub>2</sub>O',
];

const inline = fc.array(fc.constantFrom(...inlines), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

const block = fc.oneof(
  inline,
  inline.map((text) => `## ${text.replaceAll('\n', ' ')}`),
  fc
    .array(inline, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `- ${item.replaceAll('\n', ' ')}`).join('\n')),
  fc
    .array(inline, { minLength: 2, maxLength: 3 })
    .map((items) => items.map((item) => `1. ${item.replaceAll('\n', '\n   ')}\n\n   more`).join('\n')),
  inline.map((text) => `> ${text.replaceAll('\n', '\n> ')}\n>\n> second`),
  fc.constantFrom('---', '```js\n\nx < y\n```', '    indented', '| a | *b* |\n|--:|---|\n| 1 | 2 |'),
  fc.constantFrom(
    '<pre>\n\nkept</pre>',
    '<div><p>one</p><p>two</p></div>',
    '<details><summary>more</summary>text</details>',
    '<span>loose</span> text',
  ),
);

/** Markdown with every construct an article may use. */
export const markdown = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n'));

export const options = { seed: 20231115, numRuns: runs(200) };
