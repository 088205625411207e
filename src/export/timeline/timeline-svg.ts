import type { Element } from 'hast';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { traitsOf } from '../../model/announcement-status.ts';
import { withDay } from '../../timeline/axis.ts';
import { openEnd } from '../../timeline/open-end.ts';
import { rowInWords, whatHappened } from '../../timeline/describe-row.ts';
import { listDayRules } from '../../timeline/drawing/day-rules.ts';
import { drawDates } from '../../timeline/drawing/draw-dates.ts';
import { drawLegend, legendSize } from '../../timeline/drawing/draw-legend.ts';
import { drawOutcome } from '../../timeline/drawing/draw-outcome.ts';
import type { StripGround } from '../../timeline/drawing/draw-strip.ts';
import {
  drawAnnouncement,
  drawLaneEvent,
  drawShapes,
  laneHeight,
  stripHeight,
} from '../../timeline/drawing/draw-strip.ts';
import type { Child } from '../../timeline/drawing/element.ts';
import { createElement, drawText, roundHalf } from '../../timeline/drawing/element.ts';
import { svgStyle } from '../../timeline/drawing/svg-style.ts';
import { toMarkup } from '../../timeline/drawing/to-markup.ts';
import { groupRows } from '../../timeline/groups.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import { spanOf } from '../../timeline/rows.ts';
import { wrapText } from '../../timeline/wrap-text.ts';
import type { ExportedTimeline } from './exported-timeline.ts';

/** Columns and heights of the file, in pixels. */
const margin = 24;
const columns = { name: 210, strip: 480, happened: 300, gap: 16 } as const;
const stripX = columns.name + columns.gap;
const happenedX = stripX + columns.strip + columns.gap;
const chartWidth = happenedX + columns.happened;
const headHeight = 44;
const headingHeight = 30;
const lineHeight = 16;
const fontSize = 13;
/** How much wider than estimated a line may be: in a picture, the words are set in the serif. */
const widest = 1.15;
/** Before the words of what happened, for the shape of the outcome. */
const shapeRoom = 14;
const shapeRadius = 4;

/** Width of the drawing in pixels. */
export const svgWidth = chartWidth + 2 * margin;

/** A timeline as an SVG file that needs nothing beside it: title, a strip for each row, legend and where it comes from. */
export function toTimelineSvg({ title, url, rows, asOf, site: { words } }: ExportedTimeline): string {
  const days = withDay(spanOf(rows) ?? { from: asOf, to: asOf + 1 }, asOf);
  const axis = { days, direction: 'ltr', pixels: columns.strip } as const;
  const { drawn, height: rowsHeight } = stackRows(rows, { axis, whole: days, now: openEnd(days, asOf) }, words);
  const rules = listDayRules(rows, asOf, words).filter(({ day }) => day >= days.from && day < days.to);
  const dates = drawDates(axis, { lang: words.lang, width: columns.strip, rules, lineHeight: rowsHeight });
  const legend = stackLegend(rows, words);
  const rowsTop = margin + headHeight + dates.height;
  const legendTop = rowsTop + rowsHeight + lineHeight;
  const footY = legendTop + legend.height + lineHeight;
  const height = footY + margin;
  const svg = createElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${svgWidth} ${height}`,
      width: svgWidth,
      height,
      fontSize,
      role: 'img',
      ariaLabelledBy: 'title desc',
    },
    [
      createElement('title', { id: 'title' }, [title]),
      createElement('desc', { id: 'desc' }, [words.exporting.timeline.drawing({ rows: rows.length, url })]),
      createElement('style', {}, [svgStyle]),
      drawShapes(),
      createElement('rect', { className: 'ground', width: svgWidth, height }),
      createElement('text', { className: 'head', x: margin, y: margin + 16 }, [title]),
      moved(margin + stripX, rowsTop - dates.height, dates.head),
      moved(margin + stripX, rowsTop, dates.lines),
      moved(margin, rowsTop, drawn),
      moved(margin, legendTop, legend.entries),
      createElement('text', { className: 'foot', x: margin, y: footY }, [url]),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup([svg])}\n`;
}

/** Rows below each other, under the headings of their groups. */
function stackRows(
  rows: readonly TimelineRow[],
  ground: StripGround,
  words: Catalogue,
): { readonly drawn: readonly Element[]; readonly height: number } {
  const drawn: Element[] = [];
  let top = 0;
  for (const group of groupRows(rows, words)) {
    drawn.push(moved(0, top, drawHeading(group.heading)));
    top += headingHeight;
    for (const row of group.rows) {
      const { children, height } = drawRow(row, ground, words);
      drawn.push(
        createElement('g', { className: 'row', dataRow: row.id, transform: translate(0, top + height / 2) }, children),
      );
      top += height;
    }
  }
  return { drawn, height: top };
}

/** On ground of its own: gridlines do not cross its words. */
function drawHeading(words: string): Child[] {
  return [
    createElement('rect', { className: 'ground', width: chartWidth, height: headingHeight }),
    createElement('text', { className: 'heading', y: headingHeight - 10 }, [words]),
  ];
}

/** Name, strip, and what happened behind the shape of its outcome, all about the line 0. */
function drawRow(
  row: TimelineRow,
  ground: StripGround,
  words: Catalogue,
): { readonly children: readonly Child[]; readonly height: number } {
  const look = row.kind === 'announcement' ? traitsOf(row.status).look : undefined;
  const name = wrapText(row.title, { width: columns.name / widest, fontSize });
  const happened = wrapText(whatHappened(row, words), { width: (columns.happened - shapeRoom) / widest, fontSize });
  const lines = Math.max(name.length, happened.length);
  const [strip, stripMiddle] =
    row.kind === 'announcement'
      ? [drawAnnouncement(row, ground), stripHeight / 2]
      : [drawLaneEvent(row, ground), laneHeight / 2];
  const column = (className: string, x: number, text: readonly string[]): Child =>
    drawText({ x, y: 4.5 - ((text.length - 1) * lineHeight) / 2, lines: text, anchor: 'start' }, className, lineHeight);
  return {
    children: [
      createElement('title', {}, [rowInWords(row, words)]),
      column('name', 0, name),
      moved(stripX, -stripMiddle, strip),
      look &&
        createElement('g', { className: `tone-${look.tone}` }, [
          drawOutcome(look, happenedX + shapeRadius, 0, shapeRadius),
        ]),
      column('happened', happenedX + shapeRoom, happened),
    ],
    height: Math.max(row.kind === 'announcement' ? stripHeight : laneHeight, (lines - 1) * lineHeight + laneHeight),
  };
}

const legendColumns = 3;

function stackLegend(
  rows: readonly TimelineRow[],
  words: Catalogue,
): { readonly entries: readonly Element[]; readonly height: number } {
  const all = drawLegend(rows, words);
  const entries = all.map(({ mark, meaning }, index) =>
    moved((index % legendColumns) * (chartWidth / legendColumns), Math.floor(index / legendColumns) * lineHeight, [
      ...mark,
      createElement('text', { className: 'foot', x: legendSize.width + 8, y: legendSize.height / 2 + 4 }, [meaning]),
    ]),
  );
  return { entries, height: Math.ceil(all.length / legendColumns) * lineHeight };
}

function moved(x: number, y: number, children: readonly Child[]): Element {
  return createElement('g', { transform: translate(x, y) }, children);
}

function translate(x: number, y: number): string {
  return `translate(${roundHalf(x)} ${roundHalf(y)})`;
}
