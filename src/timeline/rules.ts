import type { Day } from '../model/day.ts';
import type { TimeScale } from './scale.ts';
import type { TextBox } from './wrap-text.ts';
import { estimateWidth } from './text-width.ts';

/** A vertical line across the chart, with its label above. */
export interface Rule {
  readonly kind: 'article' | 'as-of';
  readonly day: Day;
  readonly x: number;
  readonly label: TextBox;
}

/**
 * Rules with labels centred over them as far as the figure's edges allow. Each label has a line of its own, so that the
 * as-of day can be moved past the other.
 */
export function layoutRules(
  rules: readonly (Pick<Rule, 'kind' | 'day'> & { readonly text: string })[],
  scale: TimeScale,
  { left, right, fontSize }: { left: number; right: number; fontSize: number },
): Rule[] {
  return rules.map(({ kind, day, text }, index) => {
    const half = estimateWidth(text, fontSize) / 2;
    const middle = Math.max(left + half, Math.min(right - half, scale.x(day)));
    const label: TextBox = { x: middle, y: (index + 1) * fontSize * 1.25, lines: [text], anchor: 'middle' };
    return { kind, day, x: scale.x(day), label };
  });
}
