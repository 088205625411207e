import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desk } from '../../src/i18n/catalogue.ts';
import { asOf } from '../../src/model/as-of.ts';
import type { TimelineLayout } from '../../src/timeline/layout.ts';
import { layoutTimeline } from '../../src/timeline/layout.ts';
import { en } from '../../src/i18n/en/en.ts';
import { legendOf } from '../../src/timeline/legend.ts';
import { listTimelineRows } from '../../src/timeline/rows.ts';
import { estimateWidth } from '../../src/timeline/text-width.ts';
import { day, library } from './timeline-fixture.ts';

const articleDay = day('2023-06-21');
const rows = listTimelineRows(library, { article: 'article' });
const layout = layoutTimeline(rows, { words: desk, asOf: day('2026-11-23'), articleDay });
const drawnIds = ({ rows: laid, band }: TimelineLayout) => [...laid, ...(band?.items ?? [])].map(({ row }) => row.id);

describe('layoutTimeline', () => {
  it('draws every row once, whatever is shown and as of whatever day', () => {
    fc.assert(
      fc.property(fc.integer({ min: articleDay, max: day('2026-11-23') }), fc.boolean(), (then, whole) => {
        const some = listTimelineRows(asOf(library, then), whole ? {} : { article: 'article' });
        expect(drawnIds(layoutTimeline(some, { words: desk, asOf: then })).sort()).toEqual(
          some.map(({ id }) => id).sort(),
        );
      }),
      { seed: 1 },
    );
  });

  it('keeps promises in their order and stacks rows without overlap', () => {
    const order = layout.rows
      .map(({ row }) => rows.indexOf(row))
      .filter((index) => rows[index]?.kind === 'announcement');
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const [index, { top, height, y }] of layout.rows.entries()) {
      expect(y).toBeGreaterThan(top);
      expect(y).toBeLessThan(top + height);
      expect(layout.rows[index + 1]?.top ?? Infinity).toBeGreaterThanOrEqual(top + height);
    }
  });

  it('keeps every mark and gridline inside the plot, and every word inside the figure', () => {
    const { plot } = layout;
    const marks = [...layout.rows.flatMap((row) => row.marks), ...(layout.band?.items.map(({ mark }) => mark) ?? [])];
    for (const { x1, x2 } of marks) {
      expect(x1).toBeLessThanOrEqual(x2);
      expect(x1).toBeGreaterThanOrEqual(plot.left);
      expect(x2).toBeLessThanOrEqual(plot.right);
    }
    for (const { x } of [...layout.ticks, ...layout.rules]) {
      expect(x).toBeGreaterThanOrEqual(plot.left);
      expect(x).toBeLessThanOrEqual(plot.right);
    }
    for (const { label, outcome } of layout.rows) {
      for (const line of label.lines) expect(label.x + estimateWidth(line, 13)).toBeLessThan(plot.left);
      for (const line of outcome.lines) expect(outcome.x + estimateWidth(line, 13)).toBeLessThanOrEqual(layout.width);
    }
  });

  it('sets the labels of the two rules apart, however near their days are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (later) => {
        const { rules } = layoutTimeline(rows, { words: desk, asOf: articleDay + later, articleDay });
        const [a, b] = rules.map(({ label }) => ({ ...label, half: estimateWidth(label.lines[0] ?? '', 13) / 2 }));
        if (!a || !b) throw new Error('two rules expected');
        expect(a.y !== b.y || Math.abs(a.x - b.x) >= a.half + b.half).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('draws window, day of the text, lapse and replacement of one promise in one row', () => {
    const qin = layout.rows.find(({ row }) => row.id === 'article/qin-to-washington');
    expect(qin?.marks.map(({ kind }) => kind)).toEqual(['window', 'promise-day', 'lapse', 'event']);
    const [, made, lapse, event] = qin?.marks ?? [];
    expect(made?.x1).toBeLessThan(lapse?.x1 ?? 0);
    expect(lapse?.x1).toBeLessThan(event?.x1 ?? 0);
  });

  it('gives promises without a time a heading of their own', () => {
    expect(layout.headings.map(({ text }) => text)).toContain('No time given');
    expect(layout.rows.at(-1)).toMatchObject({ row: { id: 'article/limits' }, marks: [{ kind: 'promise-day' }] });
  });

  it('uses no words where no columns are given for them', () => {
    const small = layoutTimeline(rows, {
      words: desk,
      asOf: articleDay,
      width: 300,
      rowHeight: 9,
      labelWidth: 0,
      outcomeWidth: 0,
    });
    expect(small.headings).toEqual([]);
    expect(small.rows.flatMap(({ label, outcome }) => [...label.lines, ...outcome.lines])).toEqual([]);
    expect(small.height).toBe(9 * small.rows.length);
  });

  it('is laid out for an empty library too', () => {
    expect(layoutTimeline([], { words: desk, asOf: articleDay })).toMatchObject({ rows: [], headings: [] });
  });
});

describe('legendOf', () => {
  it('explains the marks that are drawn and no others', () => {
    const words = legendOf(layout).map(({ meaning }) => en.timeline.legend[meaning]);
    expect(words).toContain('lapsed or called off');
    expect(words).toContain('goes on, no end given');
    expect(words).not.toContain('uncertain');
    expect(legendOf({ rows: [] })).toEqual([]);
  });
});
