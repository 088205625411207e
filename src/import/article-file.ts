import { stringify } from 'yaml';
import { textKinds } from '../model/vocabulary.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
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
 * @param options.from what was imported, in a few words
 * @param options.words the language of the comments
 */
export function toArticleFile(
  { facts, blocks, format }: Draft,
  { from, words }: { readonly from: string; readonly words: Catalogue },
): ArticleFile {
  const { draft, formats } = words.importing;
  const known = Object.keys(facts).some((key) => key !== 'title' && key !== 'lang');
  const entries = [...toFrontmatter(facts, draft), ...(known ? toSourceEntries(facts, draft) : []), ...days(draft)];
  const head = [
    '---',
    `# ${draft.importedFrom({ from: from.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' '), format: formats[format] })}`,
    ...(format === 'pdf' ? [`# ${draft.fromPdf}`] : []),
    ...entries.map((entry) => toLine(entry, draft)),
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

type Hints = Catalogue['importing']['draft'];

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

function toFrontmatter({ title, lang }: SourceFacts, hints: Hints): Entry[] {
  return [
    { name: 'title', value: title, hint: hints.title },
    { name: 'description', hint: hints.description },
    { name: 'lang', value: lang, hint: hints.lang },
    { name: 'text' },
    { name: 'text.kind', hint: hints.textKind({ kinds: textKinds }) },
  ];
}

/** The text that was imported, as the one that the article is made from. */
function toSourceEntries({ title, authors, publisher, published, url }: SourceFacts, hints: Hints): Entry[] {
  return [
    { name: 'text.of' },
    { name: 'text.of.title', value: title, hint: hints.originalTitle },
    { name: 'text.of.authors', value: authors, hint: hints.originalAuthors },
    { name: 'text.of.publisher', value: publisher, hint: hints.originalPublisher },
    { name: 'text.of.published', value: published, day: true, hint: hints.originalPublished },
    { name: 'text.of.url', value: url, hint: hints.originalUrl },
  ];
}

const days = (hints: Hints): readonly Entry[] => [
  { name: 'published', hint: hints.published },
  { name: 'asOf', hint: hints.asOf },
];

function toLine({ name, value, hint, day = false }: Entry, hints: Hints): string {
  const path = name.split('.');
  const indent = '  '.repeat(path.length - 1);
  const key = `${indent}${path.at(-1) ?? ''}:`;
  if (value === undefined)
    return sections.has(name)
      ? key
      : `${key} # ${hint === undefined ? hints.toFillIn : hints.toFillInWith({ what: hint })}`;
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
