import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Position } from 'unist';
import type { FindingMessage, Path } from '../check/finding.ts';

/** A mistake of YAML itself, with its position. */
export interface YamlProblem {
  readonly rule: 'yaml/syntax' | 'yaml/duplicate-key' | 'yaml/alias';
  readonly message: FindingMessage;
  readonly position: Position;
}

/** A YAML document with a way back from its values to their positions in the file. */
export interface YamlSource {
  /** Plain data; undefined where the document could not be read. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  readonly root: Node | null;
  /**
   * Where a value stands, or with `key` the key before it: true lines and columns of the file, from 1.
   * For a path that leads nowhere, the deepest value on the way.
   */
  positionOf(path: Path, options?: { key?: boolean }): Position;
}

/** Reads one YAML 1.2 document that begins on a given line of its file. Never throws. */
export function parseYaml(text: string, { firstLine = 1 } = {}): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
    stringKeys: true,
  });
  const point = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const toPosition = (start: number, end: number): Position => ({
    start: point(start),
    end: point(Math.max(start, end)),
  });

  const problems = [
    ...findSyntaxProblems(document, text, toPosition),
    ...findAliasProblems(document, text, toPosition),
  ];
  const readable = problems.every(({ rule }) => rule === 'yaml/duplicate-key');
  return {
    value: readable ? document.toJS() : undefined,
    problems,
    root: document.contents,
    positionOf(path, { key = false } = {}) {
      const [start, end] = rangeAt(document.contents, path, key);
      return toPosition(start, end);
    },
  };
}

type ToPosition = (start: number, end: number) => Position;

function findSyntaxProblems(document: Document.Parsed, text: string, toPosition: ToPosition): YamlProblem[] {
  // Warnings are of unknown tags, which nothing here could read.
  return [...document.errors, ...document.warnings].map(({ code, message, pos: [start, end] }) => {
    if (code === 'DUPLICATE_KEY') {
      const key = /^[^\s:]*/.exec(text.slice(start))?.[0] ?? '';
      return {
        rule: 'yaml/duplicate-key',
        message: { key: 'yamlDuplicateKey', name: key },
        position: toPosition(start, start + key.length),
      };
    }
    return {
      rule: 'yaml/syntax',
      message: { key: 'yamlSyntax', detail: message },
      position: toPosition(startOfQuoted(document, start) ?? start, end),
    };
  });
}

/** Where the quoted text begins that ends at an offset: one that was never closed runs on to the end of the file. */
function startOfQuoted(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range && range[0] < end && end <= range[2])
        start = range[0];
    },
  });
  return start;
}

/** Aliases would give one value two positions, and grow without bound; content has no need of them. */
function findAliasProblems(document: Document.Parsed, text: string, toPosition: ToPosition): YamlProblem[] {
  const problems: YamlProblem[] = [];
  if (!text.includes('*')) return problems;
  visit(document, {
    Alias(_, { source, range }) {
      const [start, end] = range ?? [0, 0];
      problems.push({
        rule: 'yaml/alias',
        message: { key: 'yamlAlias', name: source },
        position: toPosition(start, end),
      });
    },
  });
  return problems;
}

function rangeAt(root: Node | null, path: Path, key: boolean): readonly [number, number] {
  let node: Node | null = root;
  let range = rangeOf(root) ?? [0, 0];
  for (const [depth, segment] of path.entries()) {
    const pair: Pair | undefined = isMap(node) ? node.items.find((item) => keyOf(item) === String(segment)) : undefined;
    const child: unknown = isSeq(node) ? node.items[Number(segment)] : pair?.value;
    const keyRange = rangeOf(pair?.key);
    const atKey = key && depth === path.length - 1;
    const found = atKey ? (keyRange ?? rangeOf(child)) : (rangeOf(child) ?? keyRange);
    if (found === undefined) break;
    range = found;
    node = isNode(child) ? child : null;
  }
  return range;
}

/** The key of a pair as JavaScript sees it. */
export function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

/** From a value's first character to its last, without the comments and line ends that follow it. */
function rangeOf(node: unknown): readonly [number, number] | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return [start, end];
}
