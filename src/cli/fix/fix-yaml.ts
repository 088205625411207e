import type { z } from 'astro/zod';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Scalar } from 'yaml';
import type { Path } from '../../check/finding.ts';
import { curlyQuotes } from '../../import/repairs/curly-quotes.ts';
import { findDataFaults } from '../../reading/data-findings.ts';
import { setValue } from '../../reading/replace-quote.ts';
import { keyOf, parseYaml } from '../../reading/yaml-source.ts';

/** Keys under which an editor writes prose. Quotes, prefixes and hedges are words of the text, and stay as they are. */
const prose = new Set([
  'description',
  'statement',
  'resolution',
  'condition',
  'weakness',
  'note',
  'about',
  'windowFrom',
  'reason',
]);

interface Splice {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The value behind the change. */
  readonly value: string;
}

/**
 * YAML with what is safe put right: quotes around dates, and real quotation marks in the editor's prose. No other byte
 * changes, and no other value: where that cannot be had, or the YAML cannot be read, the text is given back as it is.
 */
export function fixYaml(yaml: string, schema: z.ZodType, lang: string | undefined): string {
  const source = parseYaml(yaml);
  if (source.problems.length > 0 || source.value === undefined) return yaml;
  const splices = [...dateSplices(yaml, schema, source), ...findProseSplices(source.root, yaml, lang, [])].sort(
    (a, b) => b.start - a.start,
  );
  let fixed = yaml;
  let wanted: unknown = source.value;
  for (const { path, start, end, text, value } of splices) {
    fixed = fixed.slice(0, start) + text + fixed.slice(end);
    wanted = setValue(wanted, path, value);
  }
  const read = parseYaml(fixed);
  return read.problems.length === 0 && JSON.stringify(read.value) === JSON.stringify(wanted) ? fixed : yaml;
}

function* dateSplices(yaml: string, schema: z.ZodType, source: ReturnType<typeof parseYaml>): Generator<Splice> {
  const issues = schema.safeParse(source.value).error?.issues ?? [];
  for (const { rule, path } of findDataFaults(source, schema, issues)) {
    if (rule !== 'date/unquoted') continue;
    const node = nodeAt(source.root, path);
    if (!isScalar(node) || !node.range) continue;
    const [start, end] = node.range;
    const value = yaml.slice(start, end);
    yield { path, start, end, text: `"${value}"`, value };
  }
}

/** One for each text with straight marks: the marks alone change, in whatever way the text is quoted. */
function* findProseSplices(node: unknown, yaml: string, lang: string | undefined, path: Path): Generator<Splice> {
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (key === undefined) continue;
      const splice =
        prose.has(key) && isScalar(pair.value) ? curlQuotes(pair.value, yaml, lang, [...path, key]) : undefined;
      if (splice !== undefined) yield splice;
      yield* findProseSplices(pair.value, yaml, lang, [...path, key]);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* findProseSplices(item, yaml, lang, [...path, index]);
  }
}

function curlQuotes(
  { value, type, range }: Scalar,
  yaml: string,
  lang: string | undefined,
  path: Path,
): Splice | undefined {
  if (typeof value !== 'string' || !range || type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return undefined;
  const edits = new Map(editsOf(value, lang).map(({ start, text }) => [start, text]));
  const curled = value.replaceAll(/["']/g, (mark, offset: number) => edits.get(offset) ?? mark);
  // Marks that can be read two ways, such as those of inches, are left to the editor: once done is done for good.
  if (edits.size === 0 || editsOf(curled, lang).length > 0) return undefined;
  const marks = [...value.matchAll(/["']/g)].map(({ index }) => edits.get(index));

  const edge = type === 'PLAIN' ? 0 : 1;
  const [start, end] = [range[0] + edge, range[1] - edge];
  const written = type === 'QUOTE_DOUBLE' ? /\\["\\]|'/g : type === 'QUOTE_SINGLE' ? /''|"/g : /["']/g;
  let seen = 0;
  const text = yaml.slice(start, end).replace(written, (mark) => (mark === '\\\\' ? mark : (marks[seen++] ?? mark)));
  return { path, start, end, text, value: curled };
}

function editsOf(text: string, lang: string | undefined) {
  return curlyQuotes.find(text, { lang, divisible: false }).edits;
}

function nodeAt(root: unknown, path: Path): unknown {
  let node = root;
  for (const segment of path) {
    if (isMap(node)) node = node.items.find((pair) => keyOf(pair) === String(segment))?.value;
    else if (isSeq(node)) node = node.items[Number(segment)];
    else return undefined;
  }
  return node;
}
