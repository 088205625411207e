import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestRanges } from '../../src/anchoring/nest-ranges.ts';
import type { Nested, NestedRange } from '../../src/anchoring/nest-ranges.ts';
import { options } from './texts.ts';

interface Named {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const text = 'abcdefghij';
const range = (id: string, start: number, end: number): Named => ({ id, start, end });

/** `abc<x d<y ef>> <y gh>`: one bracket for each element, a dot where it goes on or has gone on elsewhere. */
function draw(nodes: readonly Nested<Named>[]): string {
  return nodes
    .map((node) =>
      node.kind === 'text'
        ? text.slice(node.start, node.end)
        : `<${node.range.id}${node.first ? '' : '.'} ${draw(node.children)}${node.last ? '' : '.'}>`,
    )
    .join('');
}

function elementsOf(nodes: readonly Nested<Named>[]): NestedRange<Named>[] {
  return nodes.flatMap((node) => (node.kind === 'text' ? [] : [node, ...elementsOf(node.children)]));
}

describe('nestRanges', () => {
  it.each<[string, Named[], string]>([
    ['nothing', [], 'abcdefghij'],
    ['one', [range('x', 2, 4)], 'ab<x cd>efghij'],
    ['apart', [range('y', 6, 8), range('x', 2, 4)], 'ab<x cd>ef<y gh>ij'],
    ['touching', [range('x', 2, 4), range('y', 4, 6)], 'ab<x cd><y ef>ghij'],
    ['inside', [range('y', 3, 4), range('x', 2, 6)], 'ab<x c<y d>ef>ghij'],
    ['crossing', [range('x', 2, 6), range('y', 4, 8)], 'ab<x cd<y ef.>><y. gh>ij'],
    ['begun together', [range('y', 2, 4), range('x', 2, 6)], 'ab<x <y cd>ef>ghij'],
    ['equal', [range('x', 2, 4), range('y', 2, 4)], 'ab<x <y cd>>efghij'],
    [
      'three crossing',
      [range('x', 0, 4), range('y', 2, 6), range('z', 3, 8)],
      '<x ab<y c<z d.>.>><y. <z. ef.>><z. gh>ij',
    ],
    ['past the end', [range('x', 8, 20)], 'abcdefgh<x ij>'],
    ['empty', [range('x', 3, 3)], 'abcdefghij'],
  ])('%s', (_, ranges, drawing) => {
    const nested = nestRanges(ranges, text.length);
    expect(draw(nested)).toBe(drawing);
  });

  it('counts depth from one', () => {
    const [outer] = nestRanges([range('x', 0, 4), range('y', 1, 2)], 10);
    expect(outer).toMatchObject({ depth: 1, children: [{}, { depth: 2 }, {}] });
  });

  it('loses no text, nests properly, and gives every range its first and last piece once', () => {
    const ranges = fc.array(
      fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(ranges, (given) => {
        const named = given.map((each, index) => ({ ...each, id: String(index) }));
        const nested = nestRanges(named, 25);
        expectTiling(nested, 0, 25);
        const elements = elementsOf(nested);
        for (const each of named) {
          const pieces = elements.filter((element) => element.range === each);
          expect(pieces.map(({ first }) => first)).toEqual(pieces.map((_, index) => index === 0));
          expect(pieces.map(({ last }) => last)).toEqual(pieces.map((_, index) => index === pieces.length - 1));
          expect([pieces[0]?.start, pieces.at(-1)?.end]).toEqual([each.start, each.end]);
          pieces.slice(1).forEach((piece, index) => expect(piece.start).toBe(pieces[index]?.end));
        }
      }),
      options,
    );
  });
});

function expectTiling(nodes: readonly Nested<Named>[], from: number, to: number): void {
  let cursor = from;
  for (const node of nodes) {
    expect(node.start).toBe(cursor);
    expect(node.end).toBeGreaterThan(node.start);
    if (node.kind === 'range') expectTiling(node.children, node.start, node.end);
    cursor = node.end;
  }
  expect(cursor).toBe(to);
}
