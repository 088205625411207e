import { en } from '../../../src/i18n/en/en.ts';
import { describe, expect, it } from 'vitest';
import { hedgeSchema } from '../../../src/model/hedge.ts';
import { likelihoods } from '../../../src/model/likelihood.ts';
import * as vocabulary from '../../../src/model/vocabulary.ts';
import { makeMethodPage } from '../../../src/site/method/method-page.ts';

const line = (id: string, band: string, since: string) =>
  hedgeSchema.parse({ id, words: [id], band, reason: 'So it is read.', since });
const hedges = [line('may', 'roughly-even', '2030-01-02'), line('hope', 'none', '2030-03-01')];
const page = makeMethodPage({ hedges: new Map(hedges.map((each) => [each.id, each])) }, en);

describe('the codebook', () => {
  it('has an entry for every value that the schema takes, under an address of its own', () => {
    const { ploverEvents, ...authored } = vocabulary;
    const told = new Set(page.codebook.flatMap(({ terms }) => terms.map(({ value }) => value)));
    const values = Object.values(authored).flatMap((table) => (typeof table === 'function' ? [] : [...table]));
    expect(values.filter((value) => !told.has(value))).toEqual([]);
    expect(Object.keys(en.codebook.ploverEvents)).toEqual(ploverEvents);
    expect(page.bands.map(({ value }) => value)).toEqual(Object.keys(likelihoods));
    const addresses = page.codebook.flatMap(({ name, terms }) => terms.map(({ value }) => `${name}-${value}`));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('puts the bands on a scale from 0 to 100 that has no gap, an edge belonging to the upper', () => {
    const edges = page.bands.map(({ from, to }) => [from, to]);
    expect(edges[0]?.[0]).toBeGreaterThan(0);
    expect(edges.at(-1)?.[1]).toBeLessThan(100);
    expect(edges.slice(1).map(([from]) => from)).toEqual(edges.slice(0, -1).map(([, to]) => to));
  });

  it('explains every type, voice, verdict, relation, basis, kind and status by two examples and the line to its neighbours', () => {
    const coded = page.codebook.filter(({ name }) =>
      ['type', 'voice', 'verdict', 'relation', 'visit', 'basis', 'step', 'outcome'].includes(name),
    );
    expect(coded).toHaveLength(8);
    const entries = [...coded.flatMap(({ terms }) => terms), ...page.bands];
    const thin = entries.filter(({ examples, line: edge }) => new Set(examples).size < 2 || !edge);
    expect(thin).toEqual([]);
  });

  it('prints the hedge table by band, what gives no likelihood last, with the day of its newest line', () => {
    expect(page.hedges.map(({ band, lines }) => [band, lines.map(({ words }) => words)])).toEqual([
      ['roughly even chance', ['may']],
      ['no likelihood', ['hope']],
    ]);
    expect(page.hedgesVersion).toBe('1 March 2030');
  });
});
