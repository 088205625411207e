import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelihoods } from '../../src/model/likelihood.ts';
import { valuesOf, verdicts } from '../../src/model/vocabulary.ts';
import { brierScore } from '../../src/scoring/brier.ts';
import type { Forecast } from '../../src/scoring/forecast.ts';
import { scoreBy, scoreByBand, scoreForecasts } from '../../src/scoring/score.ts';
import { wilsonInterval } from '../../src/scoring/wilson.ts';

const forecast = (over: Partial<Forecast> = {}): Forecast => ({
  article: 'a',
  claim: 'c',
  authors: ['Ann Author'],
  topics: [],
  conditionFailed: false,
  ...over,
});
const anyForecast = fc
  .record({
    likelihood: fc.option(fc.constantFrom(...valuesOf(likelihoods))),
    verdict: fc.option(fc.constantFrom(...verdicts)),
    conditionFailed: fc.boolean(),
    topics: fc.subarray(['trade', 'climate', 'talks']),
  })
  .map(({ likelihood, verdict, ...rest }) =>
    forecast({ ...rest, ...(likelihood && { likelihood }), ...(verdict && { verdict }) }),
  );

describe('scoreForecasts', () => {
  it('counts partly borne out as one half, and neither open nor uncheckable ones', () => {
    const score = scoreForecasts([
      forecast({ verdict: 'borne-out' }),
      forecast({ verdict: 'partly' }),
      forecast({ verdict: 'not-borne-out' }),
      forecast({ verdict: 'open' }),
      forecast({ verdict: 'not-checkable' }),
      forecast(),
    ]);
    expect(score).toMatchObject({ all: 6, counted: 3, share: 0.5, open: 1, notCheckable: 1, unrecorded: 1 });
  });

  it('sets apart what rested on a condition that did not come about', () => {
    const score = scoreForecasts([
      forecast({ verdict: 'not-borne-out', conditionFailed: true }),
      forecast({ verdict: 'borne-out' }),
    ]);
    expect(score).toMatchObject({ all: 2, counted: 1, share: 1, conditionFailed: 1 });
  });

  it('gives no share, interval or Brier score where nothing is settled', () => {
    const score = scoreForecasts([forecast({ verdict: 'open', likelihood: 'likely' })]);
    expect([score.share, score.interval, score.brier]).toEqual([undefined, undefined, undefined]);
  });

  it('scores a band by its midpoint: one "likely" borne out is (0.675 - 1) squared', () => {
    expect(scoreForecasts([forecast({ verdict: 'borne-out', likelihood: 'likely' })]).brier).toBeCloseTo(0.105625, 12);
  });

  it('accounts for every forecast once', () => {
    fc.assert(
      fc.property(fc.array(anyForecast), (forecasts) => {
        const score = scoreForecasts(forecasts);
        const { all, counted, open, notCheckable, unrecorded, conditionFailed } = score;
        expect(counted + open + notCheckable + unrecorded + conditionFailed).toBe(all);
        expect(score.borneOut + score.partly + score.notBorneOut).toBe(counted);
        expect(score.banded).toBeLessThanOrEqual(counted);
      }),
    );
  });

  it('adds up over bands', () => {
    fc.assert(
      fc.property(fc.array(anyForecast), (forecasts) => {
        const banded = scoreByBand(forecasts).reduce((sum, { score }) => sum + score.banded, 0);
        expect(banded).toBe(scoreForecasts(forecasts).banded);
      }),
    );
  });
});

describe('scoreBy', () => {
  it('counts a forecast under each of its values', () => {
    const forecasts = [
      forecast({ topics: ['trade', 'climate'], verdict: 'borne-out' }),
      forecast({ topics: ['trade'], verdict: 'not-borne-out' }),
    ];
    const scores = scoreBy(forecasts, ({ topics }) => topics).map(({ value, score }) => [value, score.share]);
    expect(scores).toEqual([
      ['climate', 1],
      ['trade', 0.5],
    ]);
  });
});

describe('wilsonInterval', () => {
  // Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i agrees with the published table', (credit, count, low, high) => {
    const interval = wilsonInterval(credit, count);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('holds the share, stays within 0 and 1, and narrows as the count grows', () => {
    const sample = fc
      .integer({ min: 1, max: 500 })
      .chain((count) => fc.tuple(fc.integer({ min: 0, max: count }), fc.constant(count)));
    fc.assert(
      fc.property(sample, ([credit, count]) => {
        const small = wilsonInterval(credit, count);
        const large = wilsonInterval(credit * 4, count * 4);
        if (!small || !large) throw new Error('an interval was due');
        expect(small.low).toBeGreaterThanOrEqual(0);
        expect(small.high).toBeLessThanOrEqual(1);
        expect(small.low).toBeLessThanOrEqual(credit / count + 1e-12);
        expect(small.high).toBeGreaterThanOrEqual(credit / count - 1e-12);
        expect(large.high - large.low).toBeLessThan(small.high - small.low);
      }),
    );
  });
});

describe('brierScore', () => {
  it('is 0 for certainty that was right, 1 for certainty that was wrong, 0.25 for even chances', () => {
    expect(brierScore([{ probability: 1, credit: 1 }])).toBe(0);
    expect(brierScore([{ probability: 1, credit: 0 }])).toBe(1);
    expect(brierScore([0, 1, 1].map((credit) => ({ probability: 0.5, credit })))).toBe(0.25);
  });
});
