import type { Extent } from '../lanes.ts';
import type { Cell, EventTone, Mark } from '../marks.ts';

/** Days as written; JSON writes an open end as null. */
type Days = readonly [from: number | null, to: number | null];
/** A cell as written: its days, and whatever a plain stretch of certain days does not have. */
type WrittenCell = readonly [...Days, rest?: Omit<Cell, 'x1' | 'x2' | 'core'> & { readonly core?: Days }];
type WrittenMark =
  | readonly ['window', ...WrittenCell[]]
  | readonly ['event', EventTone, ...WrittenCell[]]
  | readonly ['wait' | 'promise-day' | 'lapse', number, number];

/** Marks in days as text. A chart has hundreds: what follows from the rest is left out. */
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

function writeCell({ x1, x2, core, ...rest }: Cell): WrittenCell {
  const { start, end, uncertain } = rest;
  const plain = core?.x1 === x1 && core.x2 === x2 && start === 'exact' && end === 'exact' && !uncertain;
  return plain ? [x1, x2] : [x1, x2, { ...rest, ...(core && { core: [core.x1, core.x2] }) }];
}

function readCells(written: readonly WrittenCell[]): Extent & { cells: Cell[] } {
  const cells = written.map(([from, to, rest]): Cell => {
    const extent = readDays([from, to]);
    if (!rest) return { ...extent, core: extent, start: 'exact', end: 'exact', uncertain: false };
    const { core, ...others } = rest;
    return { ...extent, ...others, ...(core && { core: readDays(core) }) };
  });
  return { x1: Math.min(...cells.map(({ x1 }) => x1)), x2: Math.max(...cells.map(({ x2 }) => x2)), cells };
}

function readDays([from, to]: Days): Extent {
  return { x1: from ?? -Infinity, x2: to ?? Infinity };
}
