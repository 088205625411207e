import type { Catalogue } from '../i18n/catalogue.ts';
import type { Valid } from '../model/valid-time.ts';
import { whatHappened } from './describe-row.ts';
import type { RowLayout, TimelineLayout } from './layout.ts';
import { marksOf } from './marks.ts';
import type { TimelineRow } from './rows.ts';
import { along } from './scale.ts';
import { wrapText } from './wrap-text.ts';

/** A row in one of its states, at the height that the layout gave it. */
export type RowDrawing = Valid<RowLayout>;

/**
 * Every state of a row drawn at its one height and on one scale, oldest first. The newest is what the layout drew; without
 * states it always was. Words that are longer than those of the newest state are cut to the lines there is room for.
 */
export function layoutRowStates(
  newest: RowLayout,
  states: readonly Valid<TimelineRow>[] | undefined,
  layout: Pick<TimelineLayout, 'points' | 'domain' | 'plot' | 'fontSize' | 'width'>,
  words: Catalogue,
): RowDrawing[] {
  const { points, domain, plot, fontSize, width } = layout;
  const x = (day: number) => Math.max(plot.left, Math.min(plot.right, along(points, day)));
  const lineHeight = fontSize * 1.25;
  const { outcome, y, height } = newest;
  return (states ?? [{ from: -Infinity, value: newest.row }]).map((state): RowDrawing => {
    const { until, value: row } = state;
    if (until === undefined) return { ...state, value: newest };
    const room = { width: width - outcome.x, fontSize, maxLines: Math.max(1, Math.floor(height / lineHeight)) };
    const lines = outcome.lines.length > 0 ? wrapText(whatHappened(row, words), room) : [];
    return {
      ...state,
      value: {
        ...newest,
        row,
        marks: marksOf(row, { domain, points, x }),
        outcome: { ...outcome, lines, y: y + fontSize * 0.34 - ((lines.length - 1) * lineHeight) / 2 },
      },
    };
  });
}
