import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from './support/folders.ts';

/*
 * An editor's work must break no test: what is published is read in tests/published/, which `.ci/run` runs by itself.
 * All others read tests/fixtures/library/, or content of their own in a folder of their own.
 */
const files = ['tests/**/*.ts', 'bench/**/*.ts']
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('tests/published/') && !file.startsWith('tests/fixtures/'));

it('no test, support file or bench reads what is published', () => {
  const found = files.flatMap((file) =>
    readingsIn(readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

describe('a reading of what is published is found', () => {
  it.each([
    "readLibrary('content')",
    "readFileSync('content/hedges.yaml', 'utf8')",
    'readFileSync(`content/${name}`)',
    "join(root, 'content')",
    "join(root, 'content/articles', `${slug}.md`)",
    "join(import.meta.dirname, '../../content')",
    "new URL('../../content/actors.yaml', import.meta.url)",
    "runCommand(root, ['check'])",
  ])('in %s', (code) => {
    expect(readingsIn(code)).toEqual([code]);
  });

  it.each([
    "join(folder, 'content')",
    "readFileSync(join(cwd, 'content/actors.yaml'), 'utf8')",
    "temporaryFolder({ 'content/actors.yaml': '' })",
    "file.startsWith('content/articles/')",
    "check(['content/articles/zoo.md', '--quiet'])",
    "textOf(entry, 'content')",
    "readLibrary(join(root, 'tests/fixtures/library'))",
    "runCommand(folder, ['check'])",
  ])('and not in %s', (code) => {
    expect(readingsIn(code)).toEqual([]);
  });
});

/**
 * Calls that name the folder `content` of the repository: by a path from the working folder, from the root, or up from a
 * file; and commands that are run in the root, which read it unasked.
 */
function readingsIn(source: string): readonly string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && readsContent(node)) found.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function readsContent(call: ts.CallExpression | ts.NewExpression): boolean {
  const { expression } = call;
  const given = [...(call.arguments ?? [])];
  const [first, second] = given;
  if (first === undefined) return false;
  if (given.some((each) => /^(?:\.\.\/)+content(?:\/|$)/.test(literal(each)))) return true;
  const named = ts.isIdentifier(expression) ? expression.text : '';
  const fromRoot = ts.isIdentifier(first) && first.text === 'root';
  if (fromRoot && named === 'runCommand') return true;
  return isContent(fromRoot ? second : named === '' ? undefined : first);
}

function isContent(path: ts.Expression | undefined): boolean {
  return path !== undefined && /^(?:\.\/)?content(?:\/|$)/.test(literal(path));
}

/** What a string, or a template up to its first value, says. */
function literal(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.head.text : '';
}
