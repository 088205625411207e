import type { Element } from 'hast';
import type { TimelineLayout } from '../layout.ts';
import { roundHalf } from '../mark-geometry.ts';
import type { Tick } from '../ticks.ts';
import type { Child } from './element.ts';
import { createElement, path, drawText } from './element.ts';

export type AxisLayout = Pick<
  TimelineLayout,
  'direction' | 'plot' | 'ticks' | 'headings' | 'width' | 'footY' | 'breakX' | 'fontSize'
>;

/** Baseline, gridlines with their dates, the break in the scale, and the headings of the groups. */
export function drawAxis(layout: AxisLayout): Element {
  const { direction, plot, ticks, headings, width } = layout;
  return createElement('g', { className: 'tl-axis' }, [
    path('tl-baseline', `M${plot.left} ${roundHalf(plot.top)}H${plot.right}`),
    ...ticks.flatMap((tick) => drawTick(tick, layout)),
    ...drawBreak(layout),
    ...headings.flatMap(({ text, y }) => [
      path('tl-heading-line', `M0 ${roundHalf(y + 6)}H${width}`),
      createElement('text', { className: 'tl-heading', x: direction === 'rtl' ? width : 0, y: roundHalf(y) }, [text]),
    ]),
  ]);
}

function drawTick({ x, label, year }: Tick, { plot, footY, fontSize }: AxisLayout): Child[] {
  const y = plot.top - 8;
  const words = (className: string, at: number, text: string) =>
    createElement('text', { className, x: roundHalf(x), y: roundHalf(at), textAnchor: 'middle' }, [text]);
  return [
    path('tl-grid', `M${roundHalf(x)} ${roundHalf(plot.top)}V${roundHalf(plot.bottom)}`),
    words('tl-tick', y, label),
    footY !== undefined && words('tl-tick', footY, [label, year].filter(Boolean).join(' ')),
    year && words('tl-year', y - fontSize * 1.25, year),
  ];
}

function drawBreak({ plot, breakX }: AxisLayout): Child[] {
  if (breakX === undefined) return [];
  const { top, bottom } = plot;
  return [
    path('tl-break-gap', `M${roundHalf(breakX - 3)} ${roundHalf(top)}h6`),
    path(
      'tl-break',
      `M${roundHalf(breakX - 5)} ${roundHalf(top + 5)}l4 -10M${roundHalf(breakX + 1)} ${roundHalf(top + 5)}l4 -10`,
    ),
    path('tl-break-line', `M${roundHalf(breakX)} ${roundHalf(top + 6)}V${roundHalf(bottom)}`),
  ];
}

/**
 * The article's day and "as of" as lines across the chart, each with its label above. That of "as of" carries the
 * scale, so that a browser can move it to another day.
 */
export function drawRules({
  rules,
  plot,
  fontSize,
  points,
}: Pick<TimelineLayout, 'rules' | 'plot' | 'fontSize' | 'points'>): Element[] {
  return rules.map(({ kind, x, label }) =>
    createElement('g', { className: `tl-rule-${kind}`, dataAsOfRule: kind === 'as-of' && JSON.stringify(points) }, [
      path('tl-rule', `M${roundHalf(x)} ${roundHalf(label.y + 4)}V${roundHalf(plot.bottom)}`),
      drawText(label, 'tl-rule-label', fontSize * 1.25),
    ]),
  );
}
