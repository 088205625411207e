import { describe, expect, it } from 'vitest';
import { dayMarksOf, marksOf, placeMark } from '../../../src/timeline/marks.ts';
import { timelineRows } from '../../../src/timeline/rows.ts';
import { timeScale } from '../../../src/timeline/scale.ts';
import { readMarks, writeMarks } from '../../../src/timeline/view/serialize-marks.ts';
import { day, edtf, library } from '../timeline-fixture.ts';

const dates = ['2023-07-06/2023-07-09', '2023-07', '2023-21', '2023~', '2023-07-06?', '2023-07-06/..', '/2023-07-09'];
const sets = ['[2023-07-06,2023-08]', '202X', '2023-07-06/2023-08~', '../2023-07-09'];
const rows = [
  ...timelineRows(library),
  ...[...dates, ...sets].flatMap((date) =>
    timelineRows(library).map((row) =>
      row.kind === 'announcement' ? { ...row, window: edtf(date) } : { ...row, date: edtf(date) },
    ),
  ),
];

describe('marks written as text', () => {
  it('are read back as they were, whatever the date', () => {
    for (const row of rows) {
      const marks = dayMarksOf(row);
      expect(readMarks(writeMarks(marks))).toEqual(marks);
    }
  });

  it('are placed where the server places them', () => {
    const scale = timeScale(
      { from: day('2023-01-01'), to: day('2024-01-01') },
      { left: 0, right: 500, include: 19_000 },
    );
    for (const row of rows) {
      const placed = readMarks(writeMarks(dayMarksOf(row))).map((mark) => placeMark(mark, scale));
      expect(placed).toEqual(marksOf(row, scale));
    }
  });
});
