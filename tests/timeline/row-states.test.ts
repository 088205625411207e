import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/model/day.ts';
import type { Library } from '../../src/model/library.ts';
import { takeSnapshots } from '../../src/timeline/change-days.ts';
import { listRowStates, listTimelineRows } from '../../src/timeline/rows.ts';
import { library } from './timeline-fixture.ts';

const statesOf = (of: Library, id: string) =>
  listRowStates(
    takeSnapshots(of, [...of.articles.values()]).map((it) => ({ day: it.day, rows: listTimelineRows(it.library) })),
  )
    .get(id)
    ?.map(({ from, value }) => [
      Number.isFinite(from) ? isoDay(from) : 'always',
      value.kind === 'announcement' && value.status,
    ]);

describe('listRowStates', () => {
  it('follows a promise from step to step', () => {
    expect(statesOf(library, 'article/qin-to-washington')).toEqual([
      ['always', 'open'],
      ['2023-06-27', 'announced'],
      ['2023-07-25', 'lapsed'],
      ['2023-10-28', 'replaced'],
    ]);
  });

  it('lets a promise that nothing settled fall overdue on the day after its window', () => {
    const articles = new Map(
      [...library.articles].map(([slug, article]) => [
        slug,
        {
          ...article,
          announcements: article.announcements.map((visit) => ({
            ...visit,
            history: [],
            outcome: { status: 'open' as const },
          })),
        },
      ]),
    );
    expect(statesOf({ ...library, articles }, 'article/presidents')).toEqual([
      ['always', 'open'],
      ['2023-12-01', 'overdue'],
    ]);
  });

  it('knows an engagement from its first day', () => {
    expect(statesOf(library, 'raimondo-china')).toHaveLength(2);
    expect(statesOf(library, 'raimondo-china')?.[0]?.[0]).toBe('2023-08-27');
    expect(statesOf(library, 'bali')?.[0]?.[0]).toBe('always');
  });
});
