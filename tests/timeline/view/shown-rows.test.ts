import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { asOf } from '../../../src/model/as-of.ts';
import { makeTimelinePage } from '../../../src/site/timeline/timeline-page.ts';
import { settledDay } from '../../../src/timeline/announcement-row.ts';
import { listTimelineRows } from '../../../src/timeline/rows.ts';
import { bySettlement, filterRows, fitRows, knownRows } from '../../../src/timeline/view/shown-rows.ts';
import { day, library } from '../timeline-fixture.ts';

const rows = makeTimelinePage(library, desk)?.chart.rows ?? [];
const days = ['2023-06-21', '2023-07-07', '2023-07-30', '2023-10-27', '2024-01-01', '2026-11-23'].map(day);

describe.each(days)('on day %i', (then) => {
  const known = knownRows(rows, then);
  const earlier = asOf(library, then);

  it('those rows are known, and filtered and sorted by what was known of them', () => {
    const really = listTimelineRows(earlier);
    expect(known.map(({ row }) => row.id).sort()).toEqual(really.map(({ id }) => id).sort());
    const settled = really
      .filter((row) => row.kind === 'announcement')
      .sort((a, b) => (settledDay(a) ?? Infinity) - (settledDay(b) ?? Infinity) || 0);
    expect(bySettlement(known).map(({ row }) => row.id)).toEqual(settled.map(({ id }) => id));
    const held = really.filter((row) => row.kind === 'announcement' && row.status === 'held');
    expect(filterRows(known, { status: 'held' }).map(({ row }) => row.id)).toEqual(held.map(({ id }) => id));
  });

  it('the axis ends with what was known: the last settlement, a window, or the day itself', () => {
    const { to } = fitRows(known, 'announcement', then);
    const last = Math.max(...known.map(({ row, state }) => (row.kind === 'announcement' ? state.days.to : -Infinity)));
    expect(to).toBeLessThan(Math.max(last, then) + 40);
  });
});

it('an axis for fewer rows is as wide as they need', () => {
  const known = knownRows(rows, day('2026-11-23'));
  const all = fitRows(known, 'engagement', day('2026-11-23'));
  const some = fitRows(filterRows(known, { article: 'article' }), 'engagement', day('2026-11-23'));
  expect(some.to - some.from).toBeLessThan(all.to - all.from);
});
