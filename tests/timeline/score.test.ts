import { describe, expect, it } from 'vitest';
import { desk } from '../../src/i18n/catalogue.ts';
import { asOf } from '../../src/model/as-of.ts';
import { listTimelineRows } from '../../src/timeline/rows.ts';
import { scoreInWords, visitScore } from '../../src/timeline/score.ts';
import { day, library } from './timeline-fixture.ts';

describe('visitScore', () => {
  it('counts journeys and encounters apart from everything promised, and says so', () => {
    const { visits, all } = visitScore(listTimelineRows(library));
    expect(visits).toMatchObject({ kept: 3, counted: 4, open: 0 });
    expect(all).toMatchObject({ kept: 3, counted: 4, open: 1 });
    expect(scoreInWords(visits, desk.timeline.score)).toBe('3 of 4 visits and meetings kept');
    expect(scoreInWords(all, desk.timeline.score)).toBe('3 of 4 promises of any kind kept, 1 open');
  });

  it('counts nothing that is not settled', () => {
    const { visits } = visitScore(listTimelineRows(asOf(library, day('2023-06-21'))));
    expect(scoreInWords(visits, desk.timeline.score)).toBe('no visits and meetings settled yet, 4 open');
  });
});
