import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/anchoring/find-mentions.ts';
import type { Name } from '../../src/anchoring/find-mentions.ts';
import { toAnchoringText } from '../../src/anchoring/normalize.ts';
import { prose, options } from './texts.ts';

function mentions(source: string, ...names: Name[]): Record<string, string[]> {
  const found = findMentions(toAnchoringText(source), names);
  return Object.fromEntries(
    [...found].map(([id, ranges]) => [id, ranges.map(({ start, end }) => source.slice(start, end))]),
  );
}

const biden = { id: 'biden', forms: ['Biden', 'Joe Biden'] };
const administration = { id: 'administration', forms: ['Biden administration'] };

describe('findMentions', () => {
  it('finds every form, the longest where they overlap', () => {
    expect(mentions('Joe Biden and the Biden administration. Biden spoke.', biden, administration)).toEqual({
      biden: ['Joe Biden', 'Biden'],
      administration: ['Biden administration'],
    });
  });

  it('lets the longest win from whichever side it overlaps', () => {
    expect(mentions('Joe Biden administration', biden, administration)).toEqual({
      biden: [],
      administration: ['Biden administration'],
    });
  });

  it('leaves the possessive outside and keeps to whole words and case', () => {
    expect(mentions('Biden’s plan; Bidenomics; biden; pre-Biden', biden).biden).toEqual(['Biden', 'Biden']);
  });

  it('normalizes text and forms alike', () => {
    expect(mentions('the U.S.–China\u00a0Council', { id: 'council', forms: ['U.S.-China Council'] })).toEqual({
      council: ['U.S.–China\u00a0Council'],
    });
  });

  it('finds an initialism before a full stop or a hyphen, not within a longer one', () => {
    const us = { id: 'us', forms: ['U.S.', 'US'] };
    expect(mentions('China-U.S. ties. The U.S.S.R., the US and USAID', us)).toEqual({ us: ['U.S.', 'US'] });
  });

  it('takes the shorter form where the longer would split a word', () => {
    expect(mentions('Biden administrations', biden, administration)).toEqual({ biden: ['Biden'], administration: [] });
  });

  it.each([
    ['في الصين', ['الصين']],
    ['والصين', ['والصين']],
    ['فالصين', ['فالصين']],
    ['بالصين', ['بالصين']],
    ['كالصين', ['كالصين']],
    ['للصين', ['للصين']],
    ['وبالصين', ['وبالصين']],
    ['وللصين', ['وللصين']],
    ['لبكين وبكين', ['لبكين', 'وبكين']],
    // Of other words: the people of China, a language, a place that ends alike.
    ['الصينيون والصينية', []],
    ['تبكين', []],
    ['سالصين', []],
  ])('finds an Arabic name with the particles written onto it: %s', (text, found) => {
    expect(mentions(text, { id: 'china', forms: ['الصين', 'بكين'] }).china).toEqual(found);
  });

  it('takes no word for a short Arabic name with a particle, nor for a name what another is called', () => {
    expect(mentions('ولي العهد', { id: 'li', forms: ['لي'] }).li).toEqual([]);
    expect(mentions('بلال', { id: 'lal', forms: ['لال'] }, { id: 'bilal', forms: ['بلال'] })).toEqual({
      lal: [],
      bilal: ['بلال'],
    });
  });

  it('gives a shared form to each of its names', () => {
    expect(mentions('Clinton', { id: 'b', forms: ['Clinton'] }, { id: 'h', forms: ['Clinton', 'Clinton'] })).toEqual({
      b: ['Clinton'],
      h: ['Clinton'],
    });
  });

  it('takes forms literally and ignores empty ones', () => {
    expect(mentions('A.B (x) AxB', { id: 'odd', forms: ['A.B', '(x)', '', ' '] })).toEqual({ odd: ['A.B', '(x)'] });
    expect(mentions('text', { id: 'none', forms: [] })).toEqual({ none: [] });
  });

  it('never overlaps and keeps to text order', () => {
    const names = [
      { id: 'a', forms: ['talks', 'the talks', 'the'] },
      { id: 'b', forms: ['talks the', 'Beijing', 'a the a', '中', '国'] },
    ];
    fc.assert(
      fc.property(prose, (source) => {
        const found = findMentions(toAnchoringText(source), names);
        for (const ranges of found.values()) expect(ranges).toEqual(ranges.toSorted((x, y) => x.start - y.start));
        const all = [...found.values()].flat().sort((x, y) => x.start - y.start);
        all.slice(1).forEach((range, index) => expect(range.start).toBeGreaterThanOrEqual(all[index]?.end ?? 0));
      }),
      options,
    );
  });
});
