import type { Day } from '../model/day.ts';
import type { TextBox } from './labels.ts';
import { estimateWidth } from './labels.ts';
import { packLanes } from './lanes.ts';
import type { TimeScale } from './scale.ts';

/** A vertical line across the chart, with its label above. */
export interface Rule {
  readonly kind: 'article' | 'as-of';
  readonly day: Day;
  readonly x: number;
  readonly label: TextBox;
}

const labelGap = 12;

/** Rules with labels centred over them as far as the figure's edges allow; labels that would meet stand on two lines. */
export function layoutRules(
  rules: readonly (Pick<Rule, 'kind' | 'day'> & { readonly text: string })[],
  scale: TimeScale,
  { left, right, fontSize }: { left: number; right: number; fontSize: number },
): Rule[] {
  const extents = rules.map(({ day, text }) => {
    const half = estimateWidth(text, fontSize) / 2;
    const middle = Math.max(left + half, Math.min(right - half, scale.x(day)));
    return { x1: middle - half, x2: middle + half };
  });
  const places = packLanes(
    extents.map((extent) => [extent]),
    labelGap,
  );
  return places.flatMap(({ lane, extent: { x1, x2 } }, index): Rule[] => {
    const rule = rules[index];
    if (!rule) return [];
    const { kind, day, text } = rule;
    const y = (lane + 1) * fontSize * 1.25;
    return [{ kind, day, x: scale.x(day), label: { x: (x1 + x2) / 2, y, lines: [text], anchor: 'middle' } }];
  });
}
