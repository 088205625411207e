import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readRows } from '../../../src/site/timeline/chart-rows.client.ts';
import { dayMarksOf } from '../../../src/timeline/marks.ts';
import { listTimelineRows } from '../../../src/timeline/rows.ts';
import { facetsOf } from '../../../src/timeline/view/facets.ts';
import { library } from '../../timeline/timeline-fixture.ts';

const [first, second] = listTimelineRows(library);
if (!first || !second) throw new Error('The fixture has two rows');

it('gives each drawn state of a row its own marks, and all of them what the row is filtered by', () => {
  const { document } = parseHTML(
    `<svg><g class="tl-row" data-row="a"></g><g class="tl-row" data-row="a"></g><g class="tl-row" data-row="b"></g></svg>`,
  );
  const svg = document.querySelector<SVGSVGElement>('svg');
  if (!svg) throw new Error('There is no drawing');
  const [early, late] = [dayMarksOf(first).slice(0, 1), dayMarksOf(first)];
  const rows = readRows(svg, [
    { y: 20, height: 24, facets: facetsOf(first), states: [early, late] },
    { y: 44, height: 20, facets: facetsOf(second), states: [dayMarksOf(second)] },
  ]);
  expect(rows.map(({ id, marks, top, facets }) => ({ id, marks, top, facets }))).toEqual([
    { id: 'a', marks: early, top: 8, facets: facetsOf(first) },
    { id: 'a', marks: late, top: 8, facets: facetsOf(first) },
    { id: 'b', marks: dayMarksOf(second), top: 34, facets: facetsOf(second) },
  ]);
});
