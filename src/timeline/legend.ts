import type { Catalogue } from '../i18n/catalogue.ts';
import type { TimelineLayout } from './layout.ts';
import type { Cell, EventTone, Mark } from './marks.ts';

/** One line of the legend: a mark as the chart draws it, and what it says. */
export interface LegendEntry {
  readonly mark: Mark;
  /** Which of the legend's lines in the catalogue. */
  readonly meaning: keyof Catalogue['timeline']['legend'];
}

/** Width of a legend's mark in pixels. */
export const legendMarkWidth = 48;

const [x1, x2] = [4, 44];
const sharp: Cell = { x1, x2, start: 'exact', end: 'exact', uncertain: false };
const window = (cell: Partial<Cell>): Mark => ({ kind: 'window', x1, x2, cells: [{ ...sharp, ...cell }] });
const day = { x1: 23, x2: 25 };
const event = (tone: EventTone): Mark => ({ kind: 'event', ...day, tone, cells: [{ ...sharp, ...day, core: day }] });
const someDayWithin: Mark = {
  kind: 'event',
  x1,
  x2,
  tone: 'plain',
  cells: [{ ...sharp, start: 'coarse', end: 'coarse' }],
};

interface Candidate extends LegendEntry {
  readonly shows: (mark: Mark) => boolean;
}

const hasCell = (mark: Mark, test: (cell: Cell) => boolean): boolean => 'cells' in mark && mark.cells.some(test);

const candidates: readonly Candidate[] = [
  { mark: window({}), meaning: 'window', shows: ({ kind }) => kind === 'window' },
  {
    mark: { kind: 'promise-day', x1: 24, x2: 24 },
    meaning: 'announcementDay',
    shows: ({ kind }) => kind === 'promise-day',
  },
  {
    mark: event('kept'),
    meaning: 'kept',
    shows: (mark) => mark.kind === 'event' && mark.tone === 'kept',
  },
  {
    mark: event('replaced'),
    meaning: 'replaced',
    shows: (mark) => mark.kind === 'event' && mark.tone === 'replaced',
  },
  { mark: { kind: 'lapse', x1: 24, x2: 24 }, meaning: 'lapse', shows: ({ kind }) => kind === 'lapse' },
  {
    mark: event('plain'),
    meaning: 'plain',
    shows: (mark) => mark.kind === 'event' && mark.tone === 'plain',
  },
  {
    mark: event('faint'),
    meaning: 'faint',
    shows: (mark) => mark.kind === 'event' && mark.tone === 'faint',
  },
  {
    mark: someDayWithin,
    meaning: 'someDayWithin',
    shows: (mark) => mark.kind === 'event' && hasCell(mark, ({ start, core }) => start === 'coarse' && !core),
  },
  { mark: { kind: 'wait', x1, x2 }, meaning: 'wait', shows: ({ kind }) => kind === 'wait' },
  {
    mark: window({ end: 'approximate' }),
    meaning: 'approximate',
    shows: (mark) => hasCell(mark, ({ start, end }) => start === 'approximate' || end === 'approximate'),
  },
  {
    mark: window({ end: 'open' }),
    meaning: 'open',
    shows: (mark) => hasCell(mark, ({ start, end }) => start === 'open' || end === 'open'),
  },
  {
    mark: window({ end: 'unknown' }),
    meaning: 'unknown',
    shows: (mark) => hasCell(mark, ({ start, end }) => start === 'unknown' || end === 'unknown'),
  },
  {
    mark: window({ uncertain: true }),
    meaning: 'uncertain',
    shows: (mark) => 'cells' in mark && mark.cells.length === 1 && hasCell(mark, ({ uncertain }) => uncertain),
  },
  {
    mark: {
      kind: 'window',
      x1,
      x2,
      cells: [
        { ...sharp, x2: 18, uncertain: true },
        { ...sharp, x1: 30, uncertain: true },
      ],
    },
    meaning: 'oneOf',
    shows: (mark) => 'cells' in mark && mark.cells.length > 1,
  },
];

/** What a legend must explain: the kinds of mark that this chart draws, and no others. */
export function legendOf({ rows, band }: Pick<TimelineLayout, 'rows' | 'band'>): LegendEntry[] {
  const marks = [...rows.flatMap((row) => row.marks), ...(band?.items.map(({ mark }) => mark) ?? [])];
  return candidates.filter(({ shows }) => marks.some(shows)).map(({ mark, meaning }) => ({ mark, meaning }));
}
