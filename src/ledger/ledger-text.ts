import { fnv1a64 } from '../model/fnv-hash.ts';
import type { Ledger, RecordedArticle } from '../model/ledger.ts';

const heading = `# Every address that was ever published, and the words it stands for.
# "readout publish" and "readout anchor" keep this file. Do not edit it: the last line tells.
`;

/**
 * The ledger as YAML 1.2: sorted, each address on a line of its own, all text in double quotes, and a last line that
 * seals the rest.
 */
export function ledgerText(ledger: Ledger): string {
  const articles = sorted(ledger.articles).flatMap(([slug, article]) => [`  ${text(slug)}:`, ...articleLines(article)]);
  const body = [...list('', 'articles', articles), ...list('', 'renamed', entries('  ', ledger.renamed))];
  const sealed = `${heading}${body.join('\n')}\n`;
  return `${sealed}${sealLine(sealed)}\n`;
}

/** The line that belongs under a ledger's lines. White space at the ends of lines does not count. */
export function sealLine(lines: string): string {
  const words = lines.replaceAll(/[ \t]*\r?\n/g, '\n');
  return `# seal ${fnv1a64(words).toString(16).padStart(16, '0')}`;
}

function articleLines({ since, paragraphs, passages, renamed }: RecordedArticle): string[] {
  return [
    `    since: ${text(since)}`,
    ...list('    ', 'paragraphs', entries('      ', paragraphs)),
    ...list('    ', 'passages', entries('      ', passages)),
    ...list('    ', 'renamed', entries('      ', renamed)),
  ];
}

function list(indent: string, name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [`${indent}${name}: {}`] : [`${indent}${name}:`, ...lines];
}

function entries(indent: string, named: Readonly<Record<string, object>>): string[] {
  return sorted(named).map(([name, entry]) => `${indent}${text(name)}: ${flow(entry)}`);
}

function flow(value: unknown): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const named = new Map<string, unknown>(Object.entries(value));
  const keys = fieldOrder.filter((key) => named.has(key));
  if (keys.length !== named.size)
    throw new Error(`Unexpected field in the ledger among ${[...named.keys()].join(', ')}`);
  return `{${keys.map((key) => `${key}: ${flow(named.get(key))}`).join(', ')}}`;
}

/** Always the same order, whatever order a value was made in. */
const fieldOrder = [
  'kind',
  'since',
  'code',
  'to',
  'day',
  'why',
  'withdrawn',
  'quote',
  'prefix',
  'suffix',
  'share',
  'paragraph',
  'before',
  'after',
];

/** A JSON string is a double-quoted YAML scalar, once what YAML takes for unprintable is escaped too. */
function text(value: string): string {
  return JSON.stringify(value).replaceAll(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function sorted<T>(named: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1));
}
