import type { Element } from 'hast';
import type { TimelineLayout } from '../layout.ts';
import { r } from '../shapes.ts';
import { drawText } from './draw-text.ts';
import { element, path } from './element.ts';

/** The article's day and "as of" as lines across the chart, each with its label above. */
export function drawRules({ rules, plot, fontSize }: Pick<TimelineLayout, 'rules' | 'plot' | 'fontSize'>): Element[] {
  return rules.map(({ kind, x, label }) =>
    element('g', { className: `tl-rule-${kind}` }, [
      path('tl-rule', `M${r(x)} ${r(label.y + 4)}V${r(plot.bottom)}`),
      drawText(label, 'tl-rule-label', fontSize * 1.25),
    ]),
  );
}
