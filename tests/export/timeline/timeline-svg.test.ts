import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTimelineSvg } from '../../../src/export/timeline/timeline-svg.ts';
import { svgToPng } from '../../../src/raster/svg-to-png.ts';
import { codePoint } from '../../support/code-points.ts';
import { library } from '../../timeline/timeline-fixture.ts';
import { exported, retitled } from './exported.ts';
import { runs } from '../../support/runs.ts';

describe('toTimelineSvg', () => {
  it('draws every row, and needs nothing beside it', () => {
    const timeline = exported(library, { article: 'article' });
    const svg = toTimelineSvg(timeline);
    const drawn = [...svg.matchAll(/data-row="([^"]+)"/g)].map(([, id]) => id);
    expect(drawn.sort()).toEqual(timeline.rows.map(({ id }) => id).sort());
    expect(svg).not.toMatch(/var\(|@import|url\(|<script|<image|\bhref="(?!#)/);
  });

  it('has a rule for every class it draws', () => {
    const svg = toTimelineSvg(exported(library));
    const style = /<style>([^<]*)<\/style>/.exec(svg)?.[1] ?? '';
    const unstyled = /^(row|until-now|at-now|rule-article|tone-.*)$/;
    const classes = new Set([...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names?.split(' ') ?? []));
    expect([...classes].filter((name) => !unstyled.test(name) && !style.includes(`.${name}`))).toEqual([]);
  });

  it('is well-formed XML, whatever the words', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint, minLength: 1, maxLength: 40 }), (title) => {
        expect(() => svgToPng(toTimelineSvg(exported(retitled(library, title))), { width: 20 })).not.toThrow();
      }),
      { numRuns: runs(60, 6) },
    );
    const hostile = toTimelineSvg(exported(retitled(library, '</title><script>alert(1)</script>&')));
    expect(hostile).not.toContain('<script');
  });
});
