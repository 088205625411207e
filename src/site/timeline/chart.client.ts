import type { DayRange } from '../../model/day.ts';
import { drawAxis, drawRules } from '../../timeline/drawing/draw-axis.ts';
import { createElement, rowTransform } from '../../timeline/drawing/element.ts';
import { roundHalf, heading, tallPlot } from '../../timeline/mark-geometry.ts';
import { layoutRules } from '../../timeline/rules.ts';
import type { TimeScale } from '../../timeline/scale.ts';
import { along } from '../../timeline/scale.ts';
import { findTicks } from '../../timeline/ticks.ts';
import type { ChartData, Frame } from '../../timeline/view/chart-data.ts';
import { packRows } from '../../timeline/view/pack-rows.ts';
import { createViewScale } from '../../timeline/view/view.ts';
import { asOfInWords, dayShown } from '../as-of/as-of-store.client.ts';
import type { ChartRow } from './chart-rows.client.ts';
import { drawMarks, readRows } from './chart-rows.client.ts';
import { fill, setAttribute, svgNode } from './svg-node.client.ts';

/** The chart that the server drew, ready to be drawn for other days and with fewer rows. */
export interface Chart {
  readonly svg: SVGSVGElement;
  /** Listens for the focus: an SVG element that does could itself be focused. */
  readonly figure: HTMLElement;
  readonly frame: Frame;
  readonly rows: readonly ChartRow[];
  /** The scale of what is drawn now. */
  scale(): TimeScale;
  /** How much lower than the whole chart it is now, in pixels. */
  saved(): number;
  /** The row that has this height of the screen to itself. */
  rowAt(clientY: number): ChartRow | undefined;
  /** Draws what is far from the screen too. */
  drawAll(): void;
  /** Draws the days in view, or all of them, and the rows that are to be shown. */
  draw(view: DayRange | undefined, shown: ReadonlySet<ChartRow>): void;
}

const clipId = 'timeline-plot';

export function openChart(svg: SVGSVGElement, figure: HTMLElement, { frame, rows: written }: ChartData): Chart {
  const rows = readRows(svg, written);
  const parts = partsOf(frame, rows);
  const whole = createWholeScale(frame);
  const drawn = new Map<ChartRow, TimeScale>(rows.map((row) => [row, whole]));
  let scale = whole;
  let clip: string | undefined;
  let saved = 0;
  let strips: readonly { readonly row: ChartRow; readonly top: number; readonly bottom: number }[] = [];
  const { left, right } = frame.plot;
  // Marks are drawn about the line 0 of their row.
  const clipBox = { x: left, y: -50, width: right - left, height: 100 };
  svg.prepend(svgNode(createElement('clipPath', { id: clipId }, [createElement('rect', clipBox)])));

  function draw(view: DayRange | undefined, shown: ReadonlySet<ChartRow>): void {
    // Asked before anything moves: afterwards the answer would be the same, and the whole chart laid out for it.
    const box = svg.getBoundingClientRect();
    clip = view && `url(#${clipId})`;
    if (view?.from !== scale.domain.from || view.to !== scale.domain.to || scale === whole)
      scale = view ? createViewScale(view, frame.plot, frame.direction) : whole;
    const { moves, bottom } = packRows(
      parts.map((part) => ({ ...part, shown: part.row ? shown.has(part.row) : ('heading' as const) })),
    );
    const headings = parts.flatMap(({ row, text = '', y }, index) => {
      const move = moves[index];
      if (row) moveRow(row, move);
      return row || move === undefined ? [] : [{ text, y: y - move }];
    });
    strips = parts.flatMap(({ row, top, height }, index) => {
      const move = moves[index];
      return row && move !== undefined ? [{ row, top: top - move, bottom: top - move + height }] : [];
    });
    drawNear(false, box);
    saved = drawFrame(svg, { ...frame, headings }, scale, bottom);
    crop(svg, frame, saved, false);
  }

  /** Marks are drawn as their rows come near the screen, so that a step costs the same however long the chart is. */
  function drawNear(all = false, { top: offset, width } = svg.getBoundingClientRect()): void {
    const toChart = frame.width / (width || frame.width);
    const [from, to] = [(-offset - innerHeight) * toChart, (2 * innerHeight - offset) * toChart];
    for (const { row, top, bottom } of strips) {
      if (drawn.get(row) === scale || (!all && (bottom < from || top > to))) continue;
      drawMarks(row, scale, clip);
      drawn.set(row, scale);
    }
  }
  addEventListener('scroll', () => drawNear(), { passive: true });
  addEventListener('resize', () => drawNear());
  addEventListener('beforeprint', () => {
    drawNear(true);
    crop(svg, frame, saved, true);
  });
  addEventListener('afterprint', () => crop(svg, frame, saved, false));

  function rowAt(clientY: number): ChartRow | undefined {
    const { top, width } = svg.getBoundingClientRect();
    const y = ((clientY - top) * frame.width) / width;
    return strips.find((strip) => y >= strip.top && y < strip.bottom)?.row;
  }

  return {
    svg,
    figure,
    frame,
    rows,
    scale: () => scale,
    saved: () => saved,
    rowAt,
    drawAll: () => drawNear(true),
    draw,
  };
}

function createWholeScale({ plot: { left, right }, points, domain, breakX }: Frame): TimeScale {
  return {
    domain,
    points,
    ...(breakX !== undefined && { breakX }),
    x: (day) => Math.max(left, Math.min(right, along(points, day))),
  };
}

/** What stands below each other in a chart. */
interface ChartPart {
  readonly y: number;
  readonly top: number;
  readonly height: number;
  /** A row; without one, a heading. */
  readonly row?: ChartRow;
  readonly text?: string;
}

/** Headings and rows in the order in which they stand below each other. */
function partsOf({ headings }: Frame, rows: readonly ChartRow[]): ChartPart[] {
  return [
    ...headings.map(({ text, y }) => ({ y, top: y - heading.baseline, height: heading.height, text })),
    ...rows.map((row) => ({ y: row.y, top: row.top, height: row.height, row })),
  ].sort((a, b) => a.top - b.top);
}

/**
 * A row that is not shown goes above the page, where nothing can be scrolled to: to hide hundreds, or to throw their boxes
 * away, would lay all their words out anew.
 */
function moveRow({ element, y }: ChartRow, move: number | undefined): void {
  const isOut = move === undefined;
  setAttribute(element, 'aria-hidden', isOut ? 'true' : undefined);
  setAttribute(element, 'transform', rowTransform({ y: isOut ? -farAbove : y - move }));
}

/** In pixels of the chart: more than any page is high. */
const farAbove = 1e6;

/** Axis and rules; what stands at the foot moves up with it. Returns how much lower the chart has become. */
function drawFrame(svg: SVGSVGElement, frame: Frame, scale: TimeScale, bottom: number): number {
  const { direction, width, fontSize, footY, breakX, plot: wholePlot } = frame;
  const saved = Math.round((wholePlot.bottom - bottom) * 100) / 100;
  const plot = { ...wholePlot, bottom: wholePlot.bottom - saved };
  const axis = drawAxis({
    ...{ direction, plot, width, fontSize, headings: frame.headings },
    ticks: findTicks(scale, document.documentElement.lang),
    ...(footY !== undefined && bottom - plot.top > tallPlot && { footY: footY - saved }),
    ...(scale.breakX !== undefined && breakX !== undefined && { breakX }),
  });
  const axisNode = svg.querySelector<SVGElement>('.tl-axis');
  if (axisNode) fill(axisNode, axis);
  const { from, to } = scale.domain;
  const rules = layoutRules(frame.rules.map(onShownDay), scale, { left: 0, right: width, fontSize });
  const { points } = scale;
  for (const [index, tree] of drawRules({ rules, plot, fontSize, points }).entries()) {
    const rule = rules[index];
    const node = rule && svg.querySelector<SVGElement>(`.tl-rule-${rule.kind}`);
    if (!rule || !node) continue;
    const inView = scale.breakX !== undefined || (rule.day >= from && rule.day < to);
    setAttribute(node, 'display', inView ? undefined : 'none');
    fill(node, tree);
  }
  return saved;
}

/** The as-of rule stands on the day that the page shows, which need not be the newest. */
function onShownDay<R extends Frame['rules'][number]>(rule: R): R {
  const day = rule.kind === 'as-of' ? dayShown() : undefined;
  return day === undefined ? rule : { ...rule, day, text: asOfInWords(day) };
}

/**
 * Lets what follows move up over what is saved. On the screen the SVG keeps its size, for one of another size would be
 * laid out anew, word by word; on paper it has its own.
 */
function crop(svg: SVGSVGElement, { width, height }: Frame, saved: number, onPaper: boolean): void {
  const own = roundHalf(height - (onPaper ? saved : 0));
  setAttribute(svg, 'height', String(own));
  setAttribute(svg, 'viewBox', `0 0 ${roundHalf(width)} ${own}`);
  // How much is saved, as a share of the chart's width, which is what a margin can be measured by: see the style sheet.
  svg
    .closest('figure')
    ?.querySelector('figcaption')
    ?.style.setProperty('--saved', String(saved / width));
}
