import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { readSite } from '../../src/site-check/read-site.ts';
import { builtSite, root } from '../support/built-site.ts';

/*
 * The page's scores, recomputed from the article's raw frontmatter by other ways than the site's own: the interval by
 * searching for the shares that the count does not reject, the Brier score by spelling out the midpoints.
 */
const source = readFileSync(join(root, 'content/articles/re-engagement-after-beijing.md'), 'utf8');
const { claims } = z
  .object({
    claims: z.array(
      z.object({
        type: z.string(),
        likelihood: z.string().optional(),
        outcomes: z.array(z.object({ verdict: z.string() })).default([]),
      }),
    ),
  })
  .parse(parse(source.split('---\n')[1] ?? ''));
const forecasts = claims
  .filter(({ type }) => type === 'forecast')
  .map(({ likelihood = 'none', outcomes }) => ({ likelihood, verdict: outcomes.at(-1)?.verdict ?? 'none' }));
const credit: Record<string, number> = { 'borne-out': 1, partly: 0.5, 'not-borne-out': 0 };
const midpoint: Record<string, number> = { 'roughly-even': 0.5, likely: 0.675, 'very-likely': 0.875 };

const { pages } = await readSite(builtSite.folder);
const page = pages.find(({ file }) => file === 'forecasts/index.html');
const tables = page ? selectAll('.data-table', page.tree) : [];
const rows = tables.map((table) =>
  selectAll('tbody tr', table).map((row) => selectAll('th, td', row).map((cell) => toString(cell).trim())),
);

describe('the page of forecasts', () => {
  it('shows every forecast once', () => {
    expect(page ? selectAll('.forecast', page.tree) : []).toHaveLength(forecasts.length);
  });

  it.each([
    ['roughly-even', 0],
    ['likely', 1],
    ['very-likely', 2],
    ['all', 3],
  ] as const)('has the counts, share, interval and Brier score of %s', (band, index) => {
    const own = forecasts.filter(({ likelihood }) => band === 'all' || likelihood === band);
    const settled = own.filter(({ verdict }) => verdict in credit);
    const of = (verdict: string) => String(own.filter((each) => each.verdict === verdict).length);
    const sum = settled.reduce((total, { verdict }) => total + (credit[verdict] ?? 0), 0);
    const [low, high] = sharesNotRejected(sum, settled.length);
    const distance = settled.map(({ likelihood, verdict }) => (midpoint[likelihood] ?? NaN) - (credit[verdict] ?? NaN));
    const brier = distance.reduce((total, each) => total + each * each, 0) / settled.length;
    expect(rows[0]?.at(index)?.slice(1, 8)).toEqual([
      String(own.length),
      String(settled.length),
      of('borne-out'),
      of('partly'),
      of('not-borne-out'),
      `${Math.round((sum / settled.length) * 100)}\u00a0% (${low} to ${high}\u00a0%)`,
      brier.toFixed(2),
    ]);
  });

  it('says how little so few allow to conclude', () => {
    expect(page && toString(page.tree)).toContain('little can be concluded');
  });
});

/** The lowest and the highest share, in per cent, whose own normal test does not reject what was seen. */
function sharesNotRejected(sum: number, count: number): [number, number] {
  const steps = 100_000;
  const kept = Array.from({ length: steps + 1 }, (_, step) => step / steps).filter(
    (share) => Math.abs(sum / count - share) <= 1.959964 * Math.sqrt((share * (1 - share)) / count) + 1e-12,
  );
  return [Math.round((kept[0] ?? NaN) * 100), Math.round((kept.at(-1) ?? NaN) * 100)];
}
