import type { Cell, EventTone, Mark } from '../marks.ts';

/** A cell as written: its days, and whatever a plain stretch of certain days does not have. */
type WrittenCell = readonly [from: number | null, to: number | null, rest?: Omit<Cell, 'x1' | 'x2'>];
type WrittenMark =
  | readonly ['window', ...WrittenCell[]]
  | readonly ['event', EventTone, ...WrittenCell[]]
  | readonly ['wait' | 'promise-day' | 'lapse', number, number];

/** Marks in days as text. A chart has hundreds: what follows from the rest is left out. JSON writes an open end as null. */
export function writeMarks(marks: readonly Mark[]): string {
  return JSON.stringify(
    marks.map((mark): WrittenMark => {
      if (mark.kind === 'window') return ['window', ...mark.cells.map(writeCell)];
      if (mark.kind === 'event') return ['event', mark.tone, ...mark.cells.map(writeCell)];
      return [mark.kind, mark.x1, mark.x2];
    }),
  );
}

/** Marks written by `writeMarks`. */
export function readMarks(text: string): Mark[] {
  const written = JSON.parse(text) as readonly WrittenMark[];
  return written.map((mark): Mark => {
    if (mark[0] === 'window') {
      const [kind, ...cells] = mark;
      return { kind, ...readCells(cells) };
    }
    if (mark[0] === 'event') {
      const [kind, tone, ...cells] = mark;
      return { kind, tone, ...readCells(cells) };
    }
    const [kind, x1, x2] = mark;
    return { kind, x1, x2 };
  });
}

function writeCell({ x1, x2, ...rest }: Cell): WrittenCell {
  const { core, start, end, uncertain } = rest;
  const plain = core?.x1 === x1 && core.x2 === x2 && start === 'exact' && end === 'exact' && !uncertain;
  return plain ? [x1, x2] : [x1, x2, rest];
}

function readCells(written: readonly WrittenCell[]): { x1: number; x2: number; cells: Cell[] } {
  const cells = written.map(([from, to, rest]): Cell => {
    const [x1, x2] = [from ?? -Infinity, to ?? Infinity];
    if (rest) return { x1, x2, ...rest };
    return { x1, x2, core: { x1, x2 }, start: 'exact', end: 'exact', uncertain: false };
  });
  return { x1: Math.min(...cells.map(({ x1 }) => x1)), x2: Math.max(...cells.map(({ x2 }) => x2)), cells };
}
