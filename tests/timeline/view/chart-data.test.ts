import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { layoutTimeline } from '../../../src/timeline/layout.ts';
import { dayMarksOf, marksOf, scaleMark } from '../../../src/timeline/marks.ts';
import { listTimelineRows } from '../../../src/timeline/rows.ts';
import { createTimeScale } from '../../../src/timeline/scale.ts';
import { toChartData } from '../../../src/timeline/view/chart-data.ts';
import { facetsOf } from '../../../src/timeline/view/facets.ts';
import { readChartData } from '../../../src/timeline/view/read-chart-data.ts';
import { day, edtf, library } from '../timeline-fixture.ts';

const dates = ['2023-07-06/2023-07-09', '2023-07', '2023-21', '2023~', '2023-07-06?', '2023-07-06/..', '/2023-07-09'];
const sets = ['[2023-07-06,2023-08]', '202X', '2023-07-06/2023-08~', '../2023-07-09'];
const rows = [
  ...listTimelineRows(library),
  ...[...dates, ...sets].flatMap((date) =>
    listTimelineRows(library).map((row) =>
      row.kind === 'announcement' ? { ...row, window: edtf(date) } : { ...row, date: edtf(date) },
    ),
  ),
];
const layout = layoutTimeline(listTimelineRows(library), { asOf: day('2024-01-01'), words: desk });
const drawn = rows.map((row) => ({ rowLayout: { row, y: 12.5, height: 24 }, states: [dayMarksOf(row)] }));
const read = readChartData(JSON.stringify(toChartData(layout, drawn)));

describe('a chart written as JSON', () => {
  it('is read back as it was, whatever the dates', () => {
    expect(read.rows).toEqual(
      rows.map((row) => ({ y: 12.5, height: 24, facets: facetsOf(row), states: [dayMarksOf(row)] })),
    );
    const { points, domain, plot } = layout;
    expect(read.frame).toMatchObject({ points, domain, plot });
  });

  it('puts marks where the server puts them', () => {
    const range = { from: day('2023-01-01'), to: day('2024-01-01') };
    const scale = createTimeScale(range, { left: 0, right: 500, include: 19_000 });
    expect(read.rows.map(({ states: [marks = []] }) => marks.map((mark) => scaleMark(mark, scale)))).toEqual(
      rows.map((row) => marksOf(row, scale)),
    );
  });
});
