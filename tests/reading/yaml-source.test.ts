import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/reading/yaml-source.ts';
import { runs } from '../support/runs.ts';

const yaml = `title: Boats
text: { kind: original }
claims:
  - id: one # first
    hedge:
  - quote: >-
      two
      lines
    id: two
`;

describe('parseYaml', () => {
  const source = parseYaml(yaml, { firstLine: 2 });
  const start = (path: (string | number)[], options = {}) => source.positionOf(path, options).start;

  it('reads plain data by YAML 1.2: dates are text, numbers are numbers', () => {
    expect(parseYaml('a: 2023-06-21\nb: 2023\nc: no\nd: 012').value).toEqual({
      a: '2023-06-21',
      b: 2023,
      c: 'no',
      d: 12,
    });
  });

  it('knows where values and keys stand in the file', () => {
    expect(start(['title'])).toEqual({ line: 2, column: 8 });
    expect(start(['title'], { key: true })).toEqual({ line: 2, column: 1 });
    expect(start(['text', 'kind'])).toEqual({ line: 3, column: 15 });
    expect(start(['claims', 0, 'id'])).toEqual({ line: 5, column: 9 });
    expect(start(['claims', 1, 'id'])).toEqual({ line: 10, column: 9 });
    expect(start(['claims', 1])).toEqual({ line: 7, column: 5 });
  });

  it('ends a position with the value, not with the comment behind it', () => {
    expect(source.positionOf(['claims', 0, 'id']).end).toEqual({ line: 5, column: 12 });
  });

  it('falls back on the deepest value on the way to a missing one', () => {
    expect(start(['claims', 0, 'voice', 'reports'])).toEqual(start(['claims', 0]));
    expect(start([])).toEqual({ line: 2, column: 1 });
    expect(start(['toString'])).toEqual(start([]));
  });

  it('counts the same lines and columns whatever the line ends', () => {
    const crlf = parseYaml(yaml.replaceAll('\n', '\r\n'), { firstLine: 2 });
    for (const path of [['title'], ['claims', 0, 'id'], ['claims', 1, 'quote'], ['claims', 1, 'id']]) {
      expect(crlf.positionOf(path)).toEqual(source.positionOf(path));
    }
  });

  it('tells every mistake of syntax and gives no value then', () => {
    const { value, problems } = parseYaml('a: b: c\nd: @e\n');
    expect(value).toBeUndefined();
    expect(problems.map(({ rule, position }) => [rule, position.start.line])).toEqual([
      ['yaml/syntax', 1],
      ['yaml/syntax', 2],
    ]);
  });

  it('points at the opening quote of text that is never closed', () => {
    const [problem] = parseYaml('a: one\nb: "two\nc: three\n').problems;
    expect(problem?.position.start).toEqual({ line: 2, column: 4 });
  });

  it('refuses keys that are no words, such as the start of a template or a wiki link', () => {
    expect(parseYaml('{{ title }}: x').problems[0]?.rule).toBe('yaml/syntax');
    expect(parseYaml('2030: x').value).toEqual({ 2030: 'x' });
  });

  it('reads on past a key that stands twice', () => {
    const { value, problems } = parseYaml('a: 1\na: 2\n');
    expect(value).toEqual({ a: 2 });
    expect(problems.map(({ rule }) => rule)).toEqual(['yaml/duplicate-key']);
  });

  it('refuses aliases, however many they would unfold to', () => {
    const bomb = `a: &a [x, x]\n${'bcdefghi'.replaceAll(/./g, (key) => `${key}: &${key} [*a, *a, *a, *a]\n`)}`;
    const { value, problems } = parseYaml(bomb);
    expect(value).toBeUndefined();
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['yaml/alias']));
  });

  it('never throws, and puts whatever it finds inside the file', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '&x ',
      '*x',
      '!t ',
      '{',
      '}',
      '[',
      ']',
      '#',
      '|',
      '\r\n',
      '---',
      '? ',
      '<<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n').length;
        const read = parseYaml(text);
        for (const { position } of read.problems) expect(position.start.line).toBeLessThanOrEqual(lines);
        expect(read.positionOf(['a', 0]).start.line).toBeGreaterThan(0);
      }),
      { seed: 3, numRuns: runs(1000) },
    );
  });
});
