import type { EndKind } from '../date-cells.ts';
import type { Extent } from '../lanes.ts';
import type { Cell, Mark } from '../marks.ts';

const kinds = { w: 'window', e: 'event', t: 'wait', p: 'promise-day', l: 'lapse' } as const;
const tones = { k: 'kept', r: 'replaced', p: 'plain', f: 'faint' } as const;
const ends = { e: 'exact', c: 'coarse', a: 'approximate', o: 'open', u: 'unknown' } as const;

/**
 * Marks in days as text, `w19529+12;p19529;ek19544+4`: of each mark its kind, of an event its tone, and its cells. A chart has
 * hundreds: of a cell that is one stretch of certain days, no more is written than those.
 */
export function writeMarks(marks: readonly Mark[]): string {
  return marks.map(writeMark).join(';');
}

/** Marks written by `writeMarks`. */
export function readMarks(text: string): Mark[] {
  return text === '' ? [] : text.split(';').map(readMark);
}

function writeMark(mark: Mark): string {
  const kind = letterOf(kinds, mark.kind);
  if (!('cells' in mark)) return kind + writeDays(mark);
  const tone = mark.kind === 'event' ? letterOf(tones, mark.tone) : '';
  return kind + tone + mark.cells.map(writeCell).join(' ');
}

function readMark(text: string): Mark {
  const kind = kinds[text[0] as keyof typeof kinds];
  if (kind === 'window') return { kind, ...readCells(text.slice(1)) };
  if (kind === 'event') return { kind, tone: tones[text[1] as keyof typeof tones], ...readCells(text.slice(2)) };
  return { kind, ...readDays(text.slice(1)) };
}

/** After the days: the letters of both ends, a question mark where it is uncertain, and its core where it has one. */
function writeCell(cell: Cell): string {
  const { x1, x2, core, start, end, uncertain } = cell;
  const plain = core?.x1 === x1 && core.x2 === x2 && start === 'exact' && end === 'exact' && !uncertain;
  if (plain) return writeDays(cell);
  const sides = letterOf(ends, start) + letterOf(ends, end) + (uncertain ? '?' : '');
  return `${writeDays(cell)}${sides}${core ? writeDays(core) : ''}`;
}

const cellPattern = /^([^a-z]+)(?:([a-z])([a-z])(\??)(.*))?$/;

function readCells(text: string): Extent & { cells: Cell[] } {
  const cells = text.split(' ').map((written): Cell => {
    const [, days = '', start, end, asked, core] = cellPattern.exec(written) ?? [];
    const extent = readDays(days);
    if (start === undefined) return { ...extent, core: extent, start: 'exact', end: 'exact', uncertain: false };
    return {
      ...extent,
      ...(core && { core: readDays(core) }),
      start: readEnd(start),
      end: readEnd(end),
      uncertain: asked === '?',
    };
  });
  return { x1: Math.min(...cells.map(({ x1 }) => x1)), x2: Math.max(...cells.map(({ x2 }) => x2)), cells };
}

/** The first day and how many; a star for an open end. */
function writeDays({ x1, x2 }: Extent): string {
  const days = Number.isFinite(x1) && Number.isFinite(x2) ? x2 - x1 : x2;
  return `${Number.isFinite(x1) ? x1 : '*'}${days === 1 ? '' : Number.isFinite(days) ? `+${days}` : '+*'}`;
}

function readDays(text: string): Extent {
  const [from = '', days = '1'] = text.split('+');
  const x1 = from === '*' ? -Infinity : Number(from);
  if (days === '*') return { x1, x2: Infinity };
  return { x1, x2: Number(days) + (Number.isFinite(x1) ? x1 : 0) };
}

function readEnd(letter: string | undefined): EndKind {
  return ends[letter as keyof typeof ends];
}

function letterOf<Name extends string>(letters: Readonly<Record<string, Name>>, name: Name): string {
  return Object.keys(letters).find((letter) => letters[letter] === name) ?? '';
}
