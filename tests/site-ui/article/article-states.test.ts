import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { announcedDay } from '../../../src/model/article.ts';
import { asOf } from '../../../src/model/as-of.ts';
import { parseDay } from '../../../src/model/day.ts';
import type { Valid } from '../../../src/model/valid-time.ts';
import { isValidOn } from '../../../src/model/valid-time.ts';
import { articlePage, notesOf } from '../../../src/site/article/article-page.ts';
import { recordOf } from '../../../src/site/shared/record.ts';
import { makeTimelinePage } from '../../../src/site/timeline/timeline-page.ts';
import { makeTimelineTable } from '../../../src/site/timeline/timeline-table.ts';
import { listTimelineRows } from '../../../src/timeline/rows.ts';
import { article, library } from '../../support/fixture-library.ts';
import { runs } from '../../support/runs.ts';

const { slug } = article;
const { history, blocks, sources } = articlePage(library, slug, desk);
const whole = makeTimelinePage(library, desk);
const days = fc.integer({ min: announcedDay(article), max: history.changeDays.at(-1) ?? 0 });
const on = <T>(states: readonly Valid<T>[], day: number): T | undefined =>
  states.find((state) => isValidOn(state, day))?.value;
const shownOn = <T>(states: ReadonlyMap<string, readonly Valid<T>[]>, day: number): [string, T][] =>
  [...states].flatMap(([id, all]) => {
    const value = on(all, day);
    return value === undefined ? [] : [[id, value]];
  });

/* The states that a page carries are those of the library as it stood, on every day and not only where it may stop. */
describe('the history of a page', () => {
  it.each([
    ['an article', history.timeline, { article: slug }],
    ['the whole site', whole?.history, {}],
  ])('shows the rows, the table and the counts of %s as of any day', (_, timeline, scope) => {
    if (!timeline) throw new Error('no timeline');
    fc.assert(
      fc.property(days, (day) => {
        const known = asOf(library, day);
        const rows = listTimelineRows(known, scope);
        const byId = <T extends { readonly id: string }>(all: readonly T[]) => new Map(all.map((it) => [it.id, it]));
        expect(new Map(shownOn(timeline.rows, day))).toEqual(byId(rows));
        expect(new Map(shownOn(timeline.table, day))).toEqual(byId(makeTimelineTable(known, rows, desk)));
        const promises = rows.filter(({ kind }) => kind === 'announcement').length;
        expect(on(timeline.counts, day)).toEqual({ promises, engagements: rows.length - promises });
      }),
      { seed: 1, numRuns: runs(400, 40) },
    );
  });

  it.each(['2023-06-21', '2023-08-01', '2023-10-27'])('shows the notes and counts of the article as of %s', (date) => {
    const day = parseDay(date) ?? 0;
    const then = articlePage(asOf(library, day), slug, desk);
    const told = notesOf(then.blocks);
    for (const note of told) {
      const state = on(history.notes.get(note.id) ?? [], day);
      expect(state?.result).toEqual(note.result);
      expect(state?.history.map((entry) => entry.note)).toEqual(note.history.map((entry) => entry.note));
      if (note.kind === 'visit') expect(state?.outcome).toEqual(note.outcome);
    }
    expect(told).toHaveLength(history.notes.size);
    expect(on(history.record, day)).toEqual(recordOf([then.article], asOf(library, day)));
    const listed = sources.filter(({ number }) => (history.sources.get(number) ?? Infinity) <= day);
    expect(listed.map(({ source }) => source.id).sort()).toEqual(then.sources.map(({ source }) => source.id).sort());
  });

  it('ends in what the page shows', () => {
    const day = history.changeDays.at(-1) ?? 0;
    for (const note of notesOf(blocks)) {
      expect(on(history.notes.get(note.id) ?? [], day)).toMatchObject({ history: note.history });
    }
    expect(new Set(sources.map(({ number }) => number))).toEqual(new Set(history.sources.keys()));
  });
});
