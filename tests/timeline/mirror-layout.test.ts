import { describe, expect, it } from 'vitest';
import { desk } from '../../src/i18n/catalogue.ts';
import type { TimelineLayout } from '../../src/timeline/layout.ts';
import { layoutTimeline } from '../../src/timeline/layout.ts';
import type { Mark } from '../../src/timeline/marks.ts';
import { mirrorLayout } from '../../src/timeline/mirror-layout.ts';
import { listTimelineRows } from '../../src/timeline/rows.ts';
import { along } from '../../src/timeline/scale.ts';
import { day, library } from './timeline-fixture.ts';

const rows = listTimelineRows(library, { article: 'article' });
const layout = layoutTimeline(rows, { words: desk, asOf: day('2026-11-23'), articleDay: day('2023-06-21') });
const mirrored = mirrorLayout(layout, 'rtl');
const marksIn = ({ rows: laid, band }: TimelineLayout): readonly Mark[] => [
  ...laid.flatMap(({ marks }) => marks),
  ...(band?.items ?? []).map(({ mark }) => mark),
];

describe('a layout from right to left', () => {
  it('has the earlier day on the right, and every mark inside its plot', () => {
    const days = [day('2023-06-21'), day('2023-07-01'), day('2023-10-01'), day('2026-11-23')];
    const xs = days.map((each) => along(mirrored.points, each));
    expect(xs).toEqual([...xs].sort((a, b) => b - a));
    for (const { x1, x2 } of marksIn(mirrored)) {
      expect(x1).toBeLessThanOrEqual(x2);
      expect(x1).toBeGreaterThanOrEqual(mirrored.plot.left);
      expect(x2).toBeLessThanOrEqual(mirrored.plot.right);
    }
  });

  it('starts labels at the right edge, and opens on the left what goes on', () => {
    for (const { label } of mirrored.rows) expect(label.x).toBe(layout.width);
    const open = marksIn(mirrored).flatMap((mark) => ('cells' in mark ? mark.cells : []));
    expect(open.some(({ start }) => start === 'open')).toBe(true);
    expect(open.every(({ end }) => end !== 'open')).toBe(true);
  });

  it('mirrored once more is what it was, but for what no eye sees', () => {
    const xs = (of: TimelineLayout) => marksIn(of).map(({ x1, x2 }) => [Math.round(x1), Math.round(x2)]);
    const back = mirrorLayout({ ...mirrored, direction: 'ltr' }, 'rtl');
    expect(xs(back)).toEqual(xs(layout));
  });
});
