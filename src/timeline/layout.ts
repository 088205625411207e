import type { Catalogue } from '../i18n/catalogue.ts';
import type { Day, DayRange } from '../model/day.ts';
import { formatDay } from '../i18n/format-day.ts';
import type { TextDirection } from '../model/text-direction.ts';
import type { Band } from './band.ts';
import { layoutBand } from './band.ts';
import { whatHappened } from './describe-row.ts';
import type { GroupOptions } from './groups.ts';
import { groupRows } from './groups.ts';
import type { Mark } from './marks.ts';
import { marksOf } from './marks.ts';
import { heading, tallPlot } from './mark-geometry.ts';
import { spanOf } from './rows.ts';
import type { TimelineRow } from './rows.ts';
import type { Rule } from './rules.ts';
import { layoutRules } from './rules.ts';
import type { ScalePoint, TimeScale } from './scale.ts';
import { createTimeScale } from './scale.ts';
import type { Tick } from './ticks.ts';
import { findTicks } from './ticks.ts';
import type { TextBox } from './wrap-text.ts';
import { wrapText } from './wrap-text.ts';

/** A row as drawn. Vertical pixels; `y` is the line on which its marks sit. */
export interface RowLayout {
  readonly row: TimelineRow;
  readonly top: number;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Left of the plot; without lines where there is no room for words. */
  readonly label: TextBox;
  /** Right of the plot: what happened. */
  readonly outcome: TextBox;
}

/** A timeline as numbers, in pixels from the top left corner. */
export interface TimelineLayout {
  /** Which way time runs: see `mirrorLayout` in mirror-layout.ts. */
  readonly direction: TextDirection;
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly fontSize: number;
  readonly ticks: readonly Tick[];
  /** Baseline of the tick labels that are said again below a tall chart. */
  readonly footY?: number;
  /** Where the scale is broken before the as-of day. */
  readonly breakX?: number;
  /** The scale, and the days that it shows truly: see `TimeScale`. */
  readonly points: readonly ScalePoint[];
  readonly domain: DayRange;
  readonly rules: readonly Rule[];
  readonly headings: readonly { readonly text: string; readonly y: number }[];
  readonly rows: readonly RowLayout[];
  readonly band?: Band;
}

export interface TimelineLayoutOptions extends GroupOptions {
  /** Whole width, labels included. */
  readonly width?: number;
  /** Least height of a row; a row of two lines is higher. */
  readonly rowHeight?: number;
  /** Width of the two columns of words. Both 0: no words at all, as beside a title. */
  readonly labelWidth?: number;
  readonly outcomeWidth?: number;
  readonly fontSize?: number;
  readonly asOf: Day;
  /** The day of the article whose timeline it is. */
  readonly articleDay?: Day;
}

/** Keeps marks of some breadth, such as discs and arrow heads, inside the plot. */
const plotInset = 6;

/** Lays a timeline out: numbers only, drawn elsewhere. */
export function layoutTimeline(rows: readonly TimelineRow[], options: TimelineLayoutOptions): TimelineLayout {
  const {
    width = 960,
    rowHeight = 24,
    labelWidth = 190,
    outcomeWidth = 260,
    fontSize = 13,
    asOf,
    articleDay,
    words,
  } = options;
  if (!Number.isFinite(asOf)) throw new RangeError(`A timeline needs an as-of day, not ${asOf}`);
  const hasWords = labelWidth > 0 || outcomeWidth > 0;
  const [left, right] = [labelWidth + plotInset, width - outcomeWidth - plotInset];
  const scale = createTimeScale(spanOf(rows) ?? { from: asOf, to: asOf + 1 }, { left, right, include: asOf });
  const dated = [
    ...(articleDay === undefined
      ? []
      : [{ kind: 'article' as const, day: articleDay, text: formatDay(articleDay, words.lang) }]),
    { kind: 'as-of' as const, day: asOf, text: words.timeline.asOf({ day: formatDay(asOf, words.lang) }) },
  ];
  const rules = layoutRules(dated, scale, { left: 0, right: width, fontSize: hasWords ? fontSize : 0 });
  const ticks = findTicks(scale, words.lang);
  const head = hasWords ? Math.round(Math.max(...rules.map(({ label }) => label.y)) + 2.6 * fontSize + 8) : 0;

  const { groups, band, bandHeading } = groupRows(rows, options);
  const headings: { text: string; y: number }[] = [];
  const rowLayouts: RowLayout[] = [];
  const frame: RowFrame = {
    scale,
    rowHeight,
    labelWidth,
    outcomeWidth,
    fontSize,
    width,
    words,
  };
  let top = head;
  for (const group of groups) {
    if (hasWords) {
      headings.push({ text: group.heading, y: top + heading.baseline });
      top += heading.height;
    }
    for (const row of group.rows) {
      const rowLayout = layoutRow(row, top, frame);
      rowLayouts.push(rowLayout);
      top += rowLayout.height;
    }
  }
  const bandLayout =
    hasWords && band.length > 0
      ? layoutBand(band, scale, { top: top + heading.height, right: width, fontSize })
      : undefined;
  if (bandLayout) headings.push({ text: bandHeading, y: top + heading.baseline });
  const bottom = bandLayout ? bandLayout.bottom : top;
  const footY = hasWords && bottom - head > tallPlot ? bottom + 1.5 * fontSize : undefined;
  return {
    direction: 'ltr',
    width,
    height: (footY ?? bottom) + (hasWords ? fontSize : 0),
    plot: { left, right, top: head, bottom },
    fontSize,
    ticks,
    points: scale.points,
    domain: scale.domain,
    ...(footY !== undefined && { footY }),
    ...(scale.breakX !== undefined && { breakX: scale.breakX }),
    rules,
    headings,
    rows: rowLayouts,
    ...(bandLayout && { band: bandLayout }),
  };
}

/** What all rows have in common. */
interface RowFrame {
  readonly scale: TimeScale;
  readonly rowHeight: number;
  readonly labelWidth: number;
  readonly outcomeWidth: number;
  readonly fontSize: number;
  readonly width: number;
  readonly words: Catalogue;
}

/** Room for the shape that stands before the words of what happened. */
const glyphRoom = 18;
const columnGap = 14;

function layoutRow(row: TimelineRow, top: number, frame: RowFrame): RowLayout {
  const { scale, rowHeight, labelWidth, outcomeWidth, fontSize, width } = frame;
  const lineHeight = fontSize * 1.25;
  const lines = (text: string, room: number) => (room > 0 ? wrapText(text, { width: room, fontSize }) : []);
  const label = lines(row.title, labelWidth - columnGap);
  const outcome = outcomeWidth > 0 ? lines(whatHappened(row, frame.words), outcomeWidth - glyphRoom - columnGap) : [];
  const count = Math.max(label.length, outcome.length, 1);
  const height = Math.max(rowHeight, Math.ceil((count - 1) * lineHeight) + rowHeight);
  const y = top + height / 2;
  const firstLine = (of: readonly string[]) => y + fontSize * 0.34 - ((of.length - 1) * lineHeight) / 2;
  return {
    row,
    top,
    y,
    height,
    label: { x: 0, y: firstLine(label), lines: label, anchor: 'start' },
    outcome: {
      x: width - outcomeWidth + columnGap + glyphRoom,
      y: firstLine(outcome),
      lines: outcome,
      anchor: 'start',
    },
    marks: marksOf(row, scale),
  };
}
