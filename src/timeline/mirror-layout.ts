import type { TextDirection } from '../model/text-direction.ts';
import type { TimelineLayout } from './layout.ts';
import { scaleMark } from './marks.ts';
import type { TextBox } from './wrap-text.ts';

/**
 * A layout for text of this direction. From right to left everything changes sides, time included; that a text starts at its
 * x stays true, since in such text the start is on the right.
 */
export function mirrorLayout(layout: TimelineLayout, direction: TextDirection): TimelineLayout {
  if (direction === layout.direction) return layout;
  const { width, plot, ticks, breakX, points, rules, rows, band } = layout;
  const flip = (x: number): number => width - x;
  const text = (box: TextBox): TextBox => ({ ...box, x: flip(box.x) });
  return {
    ...layout,
    direction,
    plot: { ...plot, left: flip(plot.right), right: flip(plot.left) },
    ticks: ticks.map((tick) => ({ ...tick, x: flip(tick.x) })),
    ...(breakX !== undefined && { breakX: flip(breakX) }),
    points: points.map(({ day, x }) => ({ day, x: flip(x) })),
    rules: rules.map((rule) => ({ ...rule, x: flip(rule.x), label: text(rule.label) })),
    rows: rows.map((row) => ({
      ...row,
      marks: row.marks.map((mark) => scaleMark(mark, { x: flip })),
      label: text(row.label),
      outcome: text(row.outcome),
    })),
    ...(band && {
      band: {
        ...band,
        items: band.items.map((item) => ({
          ...item,
          mark: scaleMark(item.mark, { x: flip }),
          label: text(item.label),
        })),
      },
    }),
  };
}
