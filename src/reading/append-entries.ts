import { Document, isCollection, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Node } from 'yaml';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { MessageOf } from '../i18n/message.ts';
import { keyOf, parseYaml } from './yaml-source.ts';

/** One entry of a list, its keys in the order in which they are to be written. */
export type Entry = Readonly<Record<string, unknown>>;

/**
 * YAML with entries added at the end of a list, under a comment. No other byte changes: comments, order, indentation and
 * line ends stay. Throws `ListForm` where the list is written in brackets and is not empty.
 *
 * @param key the list's key; without one the document is itself the list
 */
export function appendEntries(
  yaml: string,
  key: string | undefined,
  entries: readonly Entry[],
  { comment, quoted = [] }: { readonly comment: string; readonly quoted?: readonly string[] },
): string {
  if (entries.length === 0) return yaml;
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  const { start, at, indent, opening } = findInsertionPoint(yaml, key, lineEnd);
  const lines = [`# ${comment}`, ...entries.flatMap((entry) => formatEntry(entry, quoted))];
  const block = lines.map((line) => `${indent}${line}`).join(lineEnd);
  const head = yaml.slice(0, start);
  const gap = head === '' || head.endsWith('\n') ? '' : lineEnd;
  const added = `${head}${gap}${opening}${block}${lineEnd}${yaml.slice(at)}`;
  assertOnlyAdded(yaml, added, key, entries);
  return added;
}

/** A list that cannot be added to as it is written. */
export class ListForm extends Error {
  readonly problem: MessageOf<Catalogue['lists']>;

  constructor(problem: MessageOf<Catalogue['lists']>) {
    super(problem.key);
    this.problem = problem;
  }
}

interface InsertionPoint {
  /** Where the text before ends and the text behind begins; in between stands an empty list, if anything. */
  readonly start: number;
  readonly at: number;
  readonly indent: string;
  /** The list's key, where it has none yet. */
  readonly opening: string;
}

function findInsertionPoint(yaml: string, key: string | undefined, lineEnd: string): InsertionPoint {
  const { root } = parseYaml(yaml);
  const list = key === undefined ? root : isMap(root) ? root.items.find((item) => keyOf(item) === key) : undefined;
  if (key !== undefined && list === undefined)
    return { start: yaml.length, at: yaml.length, indent: '  ', opening: `${key}:${lineEnd}` };
  const value = (key === undefined ? root : (list as { readonly value: unknown }).value) as Node | null;
  if (isSeq(value) && value.items.length > 0) {
    if (value.flow === true) throw new ListForm({ key: 'inBrackets', list: key });
    const first = value.range?.[0] ?? 0;
    const end = lineAfter(yaml, (value.items.at(-1) as Node).range?.[1] ?? first);
    return { start: end, at: end, indent: ' '.repeat(first - yaml.lastIndexOf('\n', first - 1) - 1), opening: '' };
  }
  if (key === undefined) return { start: yaml.length, at: yaml.length, indent: '', opening: '' };
  const keyNode = (list as { readonly key: Node }).key;
  const end = lineAfter(yaml, keyNode.range?.[1] ?? 0);
  const line = yaml.slice(keyNode.range?.[0] ?? 0, end);
  return {
    start: keyNode.range?.[0] ?? 0,
    at: end,
    indent: '  ',
    opening: line
      .replace(/^([^:]*:)\s*(?:\[\s*\]|~|null)/, '$1')
      .replace(/(?<!\n)$/, lineEnd)
      .replace(/[ \t]+(?=\r?\n$)/, ''),
  };
}

/** The offset behind the line in which an offset lies; text that ends with a line break ends its line. */
function lineAfter(yaml: string, offset: number): number {
  if (yaml[offset - 1] === '\n') return offset;
  const end = yaml.indexOf('\n', offset);
  return end === -1 ? yaml.length : end + 1;
}

function formatEntry(entry: Entry, quoted: readonly string[]): string[] {
  return Object.entries(entry).map(
    ([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${toInline(value, quoted.includes(key))}`,
  );
}

/** A value on one line: lists and maps in brackets, text as plainly as it can be written. */
function toInline(value: unknown, isQuoted: boolean): string {
  const document = new Document(value);
  visit(document, {
    Node(_, node) {
      if (isCollection(node)) node.flow = true;
      if (isScalar(node) && typeof node.value === 'string') {
        if (isQuoted || node.value === '') node.type = 'QUOTE_DOUBLE';
      }
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: false }).trimEnd();
}

function assertOnlyAdded(before: string, after: string, key: string | undefined, entries: readonly Entry[]): void {
  const old = parseYaml(before).value ?? (key === undefined ? [] : {});
  const read = parseYaml(after);
  const plain: unknown = JSON.parse(JSON.stringify(entries));
  const wanted =
    key === undefined
      ? [...listOf(old), ...listOf(plain)]
      : { ...old, [key]: [...listOf(Reflect.get(old, key)), ...listOf(plain)] };
  const same = JSON.stringify(sorted(read.value)) === JSON.stringify(sorted(wanted));
  if (read.problems.length > 0 || !same) throw new ListForm({ key: 'otherForm', list: key });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The keys of the outermost map in order of their names: a list that was missing now stands last. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
