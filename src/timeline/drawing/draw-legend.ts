import type { Catalogue } from '../../i18n/catalogue.ts';
import type { DayCell } from '../date-cells.ts';
import { cellsOf } from '../date-cells.ts';
import type { TimelineRow } from '../rows.ts';
import type { StripGround } from './draw-strip.ts';
import { drawLine, drawWindow } from './draw-strip.ts';
import type { Child } from './element.ts';

/** A line of the legend: a mark as the strips have it, and what it says. */
export interface LegendEntry {
  readonly mark: readonly Child[];
  readonly meaning: string;
}

/** The size of a legend's mark, in pixels. */
export const legendSize = { width: 40, height: 16 } as const;

const ground: StripGround = {
  axis: { days: { from: 0, to: legendSize.width }, direction: 'ltr', pixels: legendSize.width },
  whole: { from: 0, to: legendSize.width },
  now: 40,
};
const sharp: DayCell = { outer: { from: 2, to: 38 }, start: 'exact', end: 'exact', uncertain: false };
const open: DayCell = { ...sharp, outer: { from: 2, to: 60 }, end: 'open' };

interface Kind {
  readonly meaning: keyof Catalogue['timelinePage']['legend'];
  readonly cells: readonly DayCell[];
  readonly shows: (cells: readonly DayCell[]) => boolean;
}

const isSharp = ({ start, end, uncertain }: DayCell): boolean =>
  !uncertain && [start, end].every((kind) => kind === 'exact' || kind === 'coarse');
const hasEnd = (kind: DayCell['end']) => (cells: readonly DayCell[]) =>
  cells.some(({ start, end }) => start === kind || end === kind);

const kinds: readonly Kind[] = [
  { meaning: 'window', cells: [sharp], shows: (cells) => cells.some(isSharp) },
  { meaning: 'open', cells: [open], shows: hasEnd('open') },
  {
    meaning: 'approximate',
    cells: [{ ...sharp, start: 'approximate', end: 'approximate' }],
    shows: hasEnd('approximate'),
  },
  { meaning: 'unknown', cells: [{ ...sharp, end: 'unknown' }], shows: hasEnd('unknown') },
  {
    meaning: 'uncertain',
    cells: [{ ...sharp, uncertain: true }],
    shows: (cells) => cells.length === 1 && cells.some(({ uncertain }) => uncertain),
  },
  {
    meaning: 'oneOf',
    cells: [
      { ...sharp, outer: { from: 2, to: 16 }, uncertain: true },
      { ...sharp, outer: { from: 24, to: 38 }, uncertain: true },
    ],
    shows: (cells) => cells.length > 1,
  },
];

/** What a reader must be told of the strips of some rows, and no more. */
export function drawLegend(rows: readonly TimelineRow[], words: Catalogue): LegendEntry[] {
  const windows = rows.flatMap((row) => (row.kind === 'announcement' && row.window ? [cellsOf(row.window)] : []));
  const y = legendSize.height / 2;
  const { legend } = words.timelinePage;
  return [
    ...kinds
      .filter(({ shows }) => windows.some(shows))
      .map(({ meaning, cells }) => ({
        mark: cells.flatMap((cell) => drawWindow(cell, y, ground)),
        meaning: legend[meaning],
      })),
    ...(rows.some(({ kind }) => kind === 'announcement')
      ? [{ mark: [drawLine('wait', 2, 38, y, ground)], meaning: legend.wait }]
      : []),
  ];
}
