import { stringify } from 'yaml';
import { textKinds, valuesOf } from '../model/vocabulary.ts';
import type { Draft, SourceFacts } from './draft.ts';

/** A draft as the file of an article. */
export interface ArticleFile {
  readonly text: string;
  /** The line on which each block begins, from 1. */
  readonly lines: readonly number[];
  /** Keys of the frontmatter that the editor has still to fill in. */
  readonly missing: readonly string[];
}

/**
 * Writes a draft as an article. What only the editor can say is left empty, so that `readout check` names it.
 *
 * @param from what was imported, in a few words
 */
export function toArticleFile({ facts, blocks, format }: Draft, { from }: { readonly from: string }): ArticleFile {
  const known = Object.keys(facts).some((key) => key !== 'title' && key !== 'lang');
  const entries = [...frontmatter(facts), ...(known ? sourceEntries(facts) : []), ...days];
  const head = [
    '---',
    `# Imported from ${from.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')}, ${format}. "readout check" says what is still to fill in.`,
    ...(format === 'PDF' ? ['# Draft: a PDF keeps no paragraphs, so hold every one against the original.'] : []),
    ...entries.map(toLine),
    '---',
  ].join('\n');

  const lines: number[] = [];
  let text = head;
  let line = head.split('\n').length;
  for (const block of blocks) {
    lines.push(line + 2);
    if (block === '') continue;
    text += `\n\n${block}`;
    line += 1 + block.split('\n').length;
  }
  const missing = entries
    .filter(({ value, name }) => value === undefined && !sections.has(name))
    .map(({ name }) => name);
  return { text: `${text}\n`, lines, missing };
}

interface Entry {
  /** Path of the key, with full stops. */
  readonly name: string;
  readonly value?: string | readonly string[] | undefined;
  readonly hint?: string;
  /** Whether it is a day, which is quoted. */
  readonly day?: boolean;
}

/** Keys that hold others. */
const sections = new Set(['text', 'text.of']);

function frontmatter({ title, lang }: SourceFacts): Entry[] {
  return [
    { name: 'title', value: title, hint: 'the headline' },
    { name: 'description', hint: 'one line on what the article is about' },
    { name: 'lang', value: lang, hint: 'the language, such as en' },
    { name: 'text' },
    { name: 'text.kind', hint: `one of ${valuesOf(textKinds).join(', ')}` },
  ];
}

/** The text that was imported, as the one that the article is made from. */
function sourceEntries({ title, authors, publisher, published, url }: SourceFacts): Entry[] {
  return [
    { name: 'text.of' },
    { name: 'text.of.title', value: title, hint: 'the headline of the original' },
    { name: 'text.of.authors', value: authors, hint: 'a list of names: [A, B]' },
    { name: 'text.of.publisher', value: publisher, hint: 'who published it' },
    { name: 'text.of.published', value: published, day: true, hint: 'the day it appeared, "YYYY-MM-DD"' },
    { name: 'text.of.url', value: url, hint: 'its address' },
  ];
}

const days: readonly Entry[] = [
  { name: 'published', hint: 'the day this article appears, "YYYY-MM-DD"' },
  { name: 'asOf', hint: 'the day up to which outcomes were checked, "YYYY-MM-DD"' },
];

function toLine({ name, value, hint, day = false }: Entry): string {
  const path = name.split('.');
  const indent = '  '.repeat(path.length - 1);
  const key = `${indent}${path.at(-1) ?? ''}:`;
  if (value === undefined)
    return sections.has(name) ? key : `${key} # to fill in${hint === undefined ? '' : `: ${hint}`}`;
  if (typeof value !== 'string') return [key, ...value.map((each) => `${indent}  - ${toScalar(each)}`)].join('\n');
  return `${key} ${toScalar(value, day)}`;
}

function toScalar(value: string, quoted = false): string {
  const written = stringify(value, {
    lineWidth: 0,
    ...(quoted ? { defaultStringType: 'QUOTE_DOUBLE' as const } : { blockQuote: false }),
  });
  return written.trimEnd();
}
