import type { Element } from 'hast';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { drawAxis, drawRules } from '../../timeline/drawing/draw-axis.ts';
import { drawMark } from '../../timeline/drawing/draw-mark.ts';
import { drawBandItem, drawRow, rowTitle } from '../../timeline/drawing/draw-row.ts';
import { createElement, rowTransform } from '../../timeline/drawing/element.ts';
import { svgStyle } from '../../timeline/drawing/svg-style.ts';
import { toMarkup } from '../../timeline/drawing/to-markup.ts';
import type { TimelineLayout } from '../../timeline/layout.ts';
import { legendMarkWidth, legendOf } from '../../timeline/legend.ts';
import { markSizes, roundHalf } from '../../timeline/mark-geometry.ts';
import type { ExportedTimeline } from './exported-timeline.ts';

const margin = 24;
const headHeight = 44;
const legendLine = 20;
const legendColumns = 2;

/** Width of the drawing in pixels. */
export function svgWidth({ layout }: Pick<ExportedTimeline, 'layout'>): number {
  return roundHalf(layout.width + 2 * margin);
}

/** A timeline as an SVG file that needs nothing beside it: title, chart, legend and where it comes from. */
export function toTimelineSvg(timeline: ExportedTimeline): string {
  const { title, url, layout, rows, site } = timeline;
  const legend = drawLegend(layout, site.words.timeline.legend);
  const legendTop = margin + headHeight + layout.height + legendLine;
  const footY = legendTop + legend.height + legendLine;
  const [width, height] = [svgWidth(timeline), roundHalf(footY + margin)];
  const svg = createElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      fontSize: layout.fontSize,
      role: 'img',
      ariaLabelledBy: 'title desc',
    },
    [
      createElement('title', { id: 'title' }, [title]),
      createElement('desc', { id: 'desc' }, [site.words.exporting.timeline.drawing({ rows: rows.length, url })]),
      createElement('style', {}, [svgStyle]),
      createElement('rect', { className: 'ground', width, height }),
      createElement('text', { className: 'head', x: margin, y: margin + 16 }, [title]),
      moved(margin, margin + headHeight, drawChart(layout, site.words)),
      moved(margin, legendTop, legend.entries),
      createElement('text', { className: 'foot', x: margin, y: roundHalf(footY) }, [url]),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup([svg])}\n`;
}

function drawChart(layout: TimelineLayout, words: Catalogue): readonly Element[] {
  const { rows, band, fontSize } = layout;
  return [
    ...drawRules(layout),
    drawAxis(layout),
    ...rows.map((rowLayout) =>
      createElement('g', { className: 'tl-row', dataRow: rowLayout.row.id, transform: rowTransform(rowLayout) }, [
        rowTitle(rowLayout, words),
        ...drawRow(rowLayout, layout),
      ]),
    ),
    ...(band?.items ?? []).map((item) =>
      createElement(
        'g',
        {
          className: `tl-row tl-${item.row.role}`,
          dataRow: item.row.id,
          transform: rowTransform(item),
          fontSize: fontSize - 1,
        },
        [rowTitle(item, words), ...drawBandItem(item, layout)],
      ),
    ),
  ];
}

function drawLegend(
  layout: TimelineLayout,
  words: Catalogue['timeline']['legend'],
): { readonly entries: readonly Element[]; readonly height: number } {
  const all = legendOf(layout);
  const entries = all.map(({ mark, meaning }, index) =>
    moved((index % legendColumns) * (layout.width / legendColumns), Math.floor(index / legendColumns) * legendLine, [
      drawMark(mark, legendLine / 2, markSizes.full),
      createElement('text', { className: 'foot', x: legendMarkWidth + 8, y: legendLine / 2 + 4 }, [words[meaning]]),
    ]),
  );
  return { entries, height: Math.ceil(all.length / legendColumns) * legendLine };
}

function moved(x: number, y: number, children: readonly Element[]): Element {
  return createElement('g', { transform: `translate(${roundHalf(x)} ${roundHalf(y)})` }, children);
}
