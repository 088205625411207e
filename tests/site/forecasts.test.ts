import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { cellStatesSchema } from '../../src/model/cell-states.ts';
import { builtSite } from '../support/built-site.ts';
import { libraryFolder } from '../support/folders.ts';
import { readBuiltSite } from '../support/read-built-site.ts';

/*
 * The page's scores, recomputed from the article's raw frontmatter by other ways than the site's own: the interval by
 * searching for the shares that the count does not reject, the Brier score by spelling out the midpoints.
 */
const source = readFileSync(join(libraryFolder, 'articles/re-engagement-after-beijing.md'), 'utf8');
const { claims } = z
  .object({
    claims: z.array(
      z.object({
        type: z.string(),
        likelihood: z.string().optional(),
        outcomes: z.array(z.object({ date: z.string(), verdict: z.string() })).default([]),
      }),
    ),
  })
  .parse(parse(source.split('---\n')[1] ?? ''));
const said = claims.filter(({ type }) => type === 'forecast');
/** The forecasts as they stood on a day. */
const forecastsOn = (day: string) =>
  said.map(({ likelihood = 'none', outcomes }) => ({
    likelihood,
    verdict: outcomes.findLast(({ date }) => date <= day)?.verdict ?? 'none',
  }));
const credit: Record<string, number> = { 'borne-out': 1, partly: 0.5, 'not-borne-out': 0 };
const midpoint: Record<string, number> = { 'roughly-even': 0.5, likely: 0.675, 'very-likely': 0.875 };

const { pages } = await readBuiltSite(builtSite.folder);
const page = pages.find(({ file }) => file === 'forecasts/index.html');
const [bandTable] = page ? selectAll('.score-table', page.tree) : [];
const bandRows = selectAll('tbody tr', bandTable);
const shownIn = (row: (typeof bandRows)[number]) => selectAll('[data-score]', row).map((cell) => toString(cell).trim());
/** The cells of each row of the table of bands, as the page shows them on a day. */
const rowsOn = (day: string) =>
  bandRows.flatMap((row) => {
    const states = cellStatesSchema.parse(JSON.parse(toString(select('[data-score-states]', row) ?? row)));
    const state = states.findLast(([from]) => from <= day);
    return state ? [state[1]?.map(String) ?? shownIn(row)] : [];
  });
const lastDay = '2026-11-23';

describe('the page of forecasts', () => {
  it('shows every forecast once', () => {
    expect(page ? selectAll('[data-claims] li[id]', page.tree) : []).toHaveLength(said.length);
  });

  it.each(
    ['2023-06-21', '2023-07-19', '2023-10-01', '2024-02-01', lastDay].flatMap((day) =>
      (['roughly-even', 'likely', 'very-likely', 'all'] as const).map((band, index) => [day, band, index] as const),
    ),
  )('has on %s the counts, share, interval and Brier score of %s', (day, band, index) => {
    const own = forecastsOn(day).filter(({ likelihood }) => band === 'all' || likelihood === band);
    const settled = own.filter(({ verdict }) => verdict in credit);
    const of = (verdict: string) => String(own.filter((each) => each.verdict === verdict).length);
    const sum = settled.reduce((total, { verdict }) => total + (credit[verdict] ?? 0), 0);
    const [low, high] = sharesNotRejected(sum, settled.length);
    const distance = settled.map(({ likelihood, verdict }) => (midpoint[likelihood] ?? NaN) - (credit[verdict] ?? NaN));
    const brier = distance.reduce((total, each) => total + each * each, 0) / settled.length;
    const none = settled.length === 0;
    expect(rowsOn(day)[index]?.slice(0, 8)).toEqual([
      String(own.length),
      String(settled.length),
      of('borne-out'),
      of('partly'),
      of('not-borne-out'),
      none ? 'none settled' : `${Math.round((sum / settled.length) * 100)}\u00a0%`,
      none ? '' : `(${low} to ${high}\u00a0%)`,
      none ? '–' : brier.toFixed(2),
    ]);
  });

  it('is what a reader sees without scripts: the newest state', () => {
    expect(bandRows).toHaveLength(4);
    expect(bandRows.map(shownIn)).toEqual(rowsOn(lastDay));
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
