import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { scaleUtc } from 'd3';
import { dateOf } from '../../src/model/day.ts';
import { boundsOf } from '../../src/model/edtf/bounds.ts';
import { drawAnnouncement, drawLaneEvent } from '../../src/timeline/drawing/draw-strip.ts';
import { toMarkup } from '../../src/timeline/drawing/to-markup.ts';
import type { TimelineRow } from '../../src/timeline/rows.ts';
import { seededRandom } from '../anchoring/random.ts';
import { firstDay, lastDay, manyRows } from './many-rows.ts';

/*
 * How long does it take to draw the strips of 5,000 rows? Nothing else draws uncertain dates, so that the yardstick is a
 * floor: d3's own time scale, asked in the same run for both ends of every date, and nothing more.
 *
 * npm run bench -- timeline
 */
const count = 5000;
const runs = 15;
setFlagsFromString('--expose-gc');
/** What making the rows has left behind is no part of their drawing. */
const collectGarbage = runInNewContext('gc') as () => void;
const cases: Readonly<Record<string, (rows: readonly TimelineRow[]) => unknown>> = {
  'd3 scale alone, both ends of every date': mapEnds,
  'strips as element trees': (rows) => rows.flatMap(drawStrip),
  'strips as SVG': (rows) => rows.map((row) => toMarkup(drawStrip(row))),
};

const [floor = NaN] = Object.entries(cases).map(([name, run]) => {
  const milliseconds = median(run);
  console.log(`${milliseconds.toFixed(1).padStart(8)} ms  ${name}`);
  return milliseconds;
});
console.log(`${count} rows; medians of ${runs} runs; the floor took ${floor.toFixed(1)} ms`);

function mapEnds(of: readonly TimelineRow[]): number {
  const scale = scaleUtc([firstDay, lastDay].map(dateOf), [0, 960]);
  const dates = of.flatMap((row) => (row.kind === 'engagement' ? row.date : (row.window ?? [])));
  let sum = 0;
  for (const { from, to } of dates.map(boundsOf)) {
    for (const day of [from, to]) if (Number.isFinite(day)) sum += scale(dateOf(day));
  }
  return sum;
}

function drawStrip(row: TimelineRow) {
  const days = { from: firstDay, to: lastDay };
  const ground = { axis: { days, direction: 'ltr' }, whole: days, now: lastDay } as const;
  return row.kind === 'announcement' ? drawAnnouncement(row, ground) : drawLaneEvent(row, ground);
}

/** Processor time, which other programs disturb less than the clock. New rows for every run: what a run keeps of its dates must not help the next. */
function median(run: (rows: readonly TimelineRow[]) => unknown): number {
  const times = Array.from({ length: runs }, (_, index) => {
    const rows = manyRows(count, seededRandom('timeline', index).next);
    collectGarbage();
    const start = process.cpuUsage();
    run(rows);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? NaN;
}
