import edtfPackage from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayRange } from '../../../src/model/day.ts';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import { bounds, dayTexts, monthTexts, spell, unspecifiedTexts, yearTexts } from './dates.ts';
import { runs } from '../../support/runs.ts';

const seed = 20_190_204;
const MILLISECONDS_A_DAY = 86_400_000;

/** Bounds by the package `edtf`, another reading of the same specification. */
function packageBounds(text: string): DayRange {
  const { min, max } = edtfPackage(text);
  return { from: min / MILLISECONDS_A_DAY, to: (max + 1) / MILLISECONDS_A_DAY };
}

const plainTexts = fc.oneof(dayTexts, monthTexts, yearTexts);

const qualifiedTexts = fc.tuple(plainTexts, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));

const pairsOf = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(texts, texts)
    .map(([a, b]): [string, string] => (bounds(a).from <= bounds(b).from ? [a, b] : [b, a]))
    .filter(([a, b]) => bounds(a).to <= bounds(b).from);

const agreed = fc.oneof(
  qualifiedTexts,
  unspecifiedTexts,
  fc.tuple(yearTexts, fc.constantFrom('33', '34', '35', '36', '40', '41')).map((parts) => parts.join('-')),
  pairsOf(qualifiedTexts).map((pair) => pair.join('/')),
  pairsOf(plainTexts).map((pair) => `[${pair.join(',')}]`),
  qualifiedTexts.chain((text) => fc.constantFrom(`${text}/..`, `../${text}`)),
  fc.integer({ min: 10_000, max: 200_000 }).chain((year) => fc.constantFrom(`Y${year}`, `Y-${year}`)),
);

describe('beside the package edtf', () => {
  it('has the same bounds for dates, quarters, halves, intervals and sets', () => {
    fc.assert(
      fc.property(agreed, (text) => {
        expect(bounds(text)).toEqual(packageBounds(text));
      }),
      { seed, numRuns: runs(500) },
    );
  });

  it('differs on seasons: the package starts them with the quarters, we with the meteorological ones', () => {
    const seasons = ['2026-21', '2026-22', '2026-23', '2026-24'].map((text) => [
      text,
      spell(bounds(text)),
      spell(packageBounds(text)),
    ]);
    expect(seasons).toEqual([
      ['2026-21', '2026-03-01/2026-05-31', '2026-01-01/2026-03-31'],
      ['2026-22', '2026-06-01/2026-08-31', '2026-04-01/2026-06-30'],
      ['2026-23', '2026-09-01/2026-11-30', '2026-07-01/2026-09-30'],
      ['2026-24', '2026-12-01/2027-02-28', '2026-10-01/2026-12-31'],
    ]);
  });

  it.each(['2026-23~', '2026-33/2026-34', '2026-40?', '20XX?', 'Y17000~', '[2026%,2027]'])(
    'reads %s, which the package does not',
    (text) => {
      expect(() => edtfPackage(text)).toThrow();
      expect(parseEdtf(text)).toHaveProperty('value');
    },
  );

  it.each(['20', '202', '2026-1X-XX', '2026-25', 'Y17E8', '{2026,2027}', '2026-07~-14', '2026-07-14T09:30:00Z'])(
    'leaves %s to the package',
    (text) => {
      expect(() => edtfPackage(text)).not.toThrow();
      expect(parseEdtf(text)).toMatchObject({ rule: 'edtf/invalid' });
    },
  );
});
