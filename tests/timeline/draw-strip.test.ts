import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/model/as-of.ts';
import { cellsOf } from '../../src/timeline/date-cells.ts';
import type { Child } from '../../src/timeline/drawing/element.ts';
import type { StripGround } from '../../src/timeline/drawing/draw-strip.ts';
import { drawAnnouncement, drawShapes, drawWindow } from '../../src/timeline/drawing/draw-strip.ts';
import { listTimelineRows } from '../../src/timeline/rows.ts';
import { day, edtf, library } from './timeline-fixture.ts';

const days = { from: day('2023-06-01'), to: day('2023-12-31') };
const ground = (direction: 'ltr' | 'rtl' = 'ltr'): StripGround => ({
  axis: { days, direction },
  whole: { from: days.from, to: day('2026-01-01') },
  now: days.to - 3,
});
const announcement = (id: string, of = library) => {
  const row = listTimelineRows(of).find((each) => each.id === `article/${id}`);
  if (row?.kind !== 'announcement') throw new Error(`no announcement ${id}`);
  return row;
};
const elements = (children: readonly Child[]): Element[] =>
  children.filter((child): child is Element => typeof child === 'object');
const classes = (children: readonly Child[]): string[] =>
  elements(children).map(({ properties }) => [properties['className']].flat().join(' '));
const place = (children: readonly Child[], name: string, attribute = 'x'): number => {
  const found = elements(children).find(({ properties }) =>
    [properties['className']].flat().join(' ').startsWith(name),
  );
  return Number.parseFloat(String(found?.properties[attribute]));
};

describe('the strip of an announcement', () => {
  it('has its window, the wait, and the shape of what came at its first day', () => {
    const drawn = drawAnnouncement(announcement('yellen-to-china'), ground());
    expect(classes(drawn)).toEqual(
      expect.arrayContaining(['window window-broken', 'wait', 'said', 'event tone-kept', 'shape tone-kept']),
    );
    expect(place(drawn, 'shape')).toBeCloseTo(place(drawn, 'wait', 'x2'), 0);
  });

  it('has a cross where it lapsed, a dashed wait from there on, and half a disc for what took its place', () => {
    const drawn = drawAnnouncement(announcement('qin-to-washington'), ground());
    expect(classes(drawn).filter((name) => name.startsWith('shape'))).toEqual(['shape tone-missed', 'shape tone-open']);
    expect(place(drawn, 'wait waits-on', 'x1')).toBe(place(drawn, 'wait', 'x2'));
  });

  it('is open up to now', () => {
    const drawn = drawAnnouncement(announcement('limits'), ground());
    expect(classes(drawn)).toEqual(['wait waits-on until-now', 'said', 'under-shape at-now', 'shape tone-open at-now']);
  });

  it('shows on an earlier day nothing of what came later', () => {
    const drawn = drawAnnouncement(announcement('qin-to-washington', asOf(library, day('2023-07-30'))), ground());
    expect(classes(drawn).filter((name) => name.startsWith('shape'))).toEqual(['shape tone-missed']);
    expect(classes(drawn).filter((name) => name.startsWith('event'))).toEqual([]);
  });

  it('is the mirror of itself from right to left', () => {
    const [ltr, rtl] = [ground(), ground('rtl')].map((of) => drawAnnouncement(announcement('presidents'), of));
    expect(place(rtl ?? [], 'window') + place(rtl ?? [], 'window', 'width')).toBeCloseTo(
      100 - place(ltr ?? [], 'window'),
      1,
    );
  });

  it('refers only to shapes that there are', () => {
    const ids = drawShapes().children.map((path) => (path.type === 'element' ? `#${path.properties['id']}` : ''));
    for (const row of listTimelineRows(library)) {
      if (row.kind !== 'announcement') continue;
      const used = elements(drawAnnouncement(row, ground())).filter(({ tagName }) => tagName === 'use');
      for (const { properties } of used) expect(ids).toContain(properties['href']);
    }
  });
});

describe('a window', () => {
  const drawn = (date: string) => cellsOf(edtf(date)).flatMap((cell) => drawWindow(cell, 10, ground()));

  it.each([
    ['2023-07-01/2023-08-31', ['window']],
    ['2023-11', ['window']],
    ['2023-07-01/..', ['window window-broken', 'window-side']],
    ['2023-07-01/2023-09~', ['window window-broken', 'window-side']],
    ['2023-09~', ['window window-broken']],
    ['2023-09?', ['window window-broken', 'asked']],
    ['2023-07-01/', ['window window-broken', 'window-side', 'asked']],
    ['[2023-07,2023-09]', ['window window-broken', 'asked', 'window window-broken', 'asked']],
  ])('of %s says how well it is known', (date, names) => {
    expect(classes(drawn(date))).toEqual(names);
  });

  it('with no end reaches past every day that is shown', () => {
    const [box] = elements(drawn('2023-07-01/..'));
    expect(Number.parseFloat(String(box?.properties['width']))).toBeGreaterThan(100);
  });
});
