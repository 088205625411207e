import type { Element } from 'hast';
import type { TimelineLayout } from '../layout.ts';
import { r } from '../mark-geometry.ts';
import { drawText } from './draw-text.ts';
import { element, path } from './element.ts';

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
    element('g', { className: `tl-rule-${kind}`, dataAsOfRule: kind === 'as-of' && JSON.stringify(points) }, [
      path('tl-rule', `M${r(x)} ${r(label.y + 4)}V${r(plot.bottom)}`),
      drawText(label, 'tl-rule-label', fontSize * 1.25),
    ]),
  );
}
