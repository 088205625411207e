import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimColumns, toClaimsCsv } from '../../../src/export/claims/claims-csv.ts';
import type { ClaimsJson } from '../../../src/export/claims/claims-json.ts';
import { makeClaimsSchema, toClaimsJson } from '../../../src/export/claims/claims-json.ts';
import { collectClaims } from '../../../src/export/claims/exported-claims.ts';
import { claimFields, omissionFields } from '../../../src/site/data/data-fields.ts';
import { codePoint } from '../../support/code-points.ts';
import { site } from '../timeline/exported.ts';
import { claims, library, reworded } from './exported.ts';
import { runs } from '../../support/runs.ts';

const ids = claims.claims.map(({ claim, article }) => `${article.slug}/${claim.id}`);
const schema: unknown = JSON.parse(makeClaimsSchema(site.claimsSchema, site.words.exporting));
const validate = new Ajv2020({ validateFormats: false }).compile<ClaimsJson>(schema as object);
const anyText = fc.string({ unit: codePoint, minLength: 1, maxLength: 60 });

describe('claims as JSON', () => {
  const document: unknown = JSON.parse(toClaimsJson(claims));

  it('hold every claim and keep to their schema', () => {
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document).toMatchObject({ $schema: site.claimsSchema, version: 1, claims: ids.map((id) => ({ id })) });
  });

  it('have a schema that refuses what is missing, too much, or no value of the codebook', () => {
    const first = claims.claims.slice(0, 1);
    const one = JSON.parse(toClaimsJson({ ...claims, claims: first })) as ClaimsJson;
    const { voice: _, ...voiceless } = one.claims[0] ?? {};
    expect(validate(one)).toBe(true);
    expect(validate({ ...one, claims: [voiceless] })).toBe(false);
    expect(validate({ ...one, claims: [{ ...one.claims[0], more: 1 }] })).toBe(false);
    expect(validate({ ...one, claims: [{ ...one.claims[0], type: 'guess' }] })).toBe(false);
  });

  it('keep the whole history of a verdict with its sources', () => {
    const found = (document as ClaimsJson).claims.find(({ id }) => id.endsWith('/qin-expected'));
    expect(found?.outcomes.map(({ date, verdict }) => [date, verdict])).toEqual([
      ['2023-06-27', 'open'],
      ['2023-07-25', 'not-borne-out'],
      ['2023-10-28', 'not-borne-out'],
    ]);
    expect(found).toMatchObject({
      voice: 'unnamed',
      likelihood: { band: 'likely', from: 55, to: 80 },
      verdict: 'not-borne-out',
    });
    expect(found?.outcomes.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('tell what the texts leave out, from when it could be seen, and on what that rests', () => {
    const { silences } = document as ClaimsJson;
    const told = [...library.articles.values()].flatMap((article) => article.omissions);
    expect(told.length).toBeGreaterThan(0);
    expect(silences.map(({ topic, note }) => [topic, note])).toEqual(told.map(({ topic, note }) => [topic, note]));
    expect(silences.every(({ sources, since }) => sources.length > 0 && since >= '2023-06-21')).toBe(true);
    expect(collectClaims(library, { actor: 'qin-gang' }, site).omissions).toEqual([]);
  });

  it('are the claims of one article or actor where asked', () => {
    const ofQin = collectClaims(library, { actor: 'qin-gang' }, site).claims.map(({ claim }) => claim.id);
    expect(ofQin).toEqual(expect.arrayContaining(['qin-expected', 'qin-lowest-point', 'qin-halt-slide']));
    expect(ofQin.length).toBeLessThan(ids.length);
    expect(collectClaims(library, { article: 're-engagement-after-beijing' }, site).claims).toHaveLength(ids.length);
  });
});

describe('claims as CSV', () => {
  it('hold every claim, one record a line', () => {
    const text = toClaimsCsv(claims);
    const records = csvParse(text);
    expect(records.map(({ id }) => id)).toEqual(ids);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(records.find(({ id }) => id === 're-engagement-after-beijing/qin-expected')).toMatchObject({
      verdict: 'not-borne-out',
      verdict_day: '2023-10-28',
      band: 'likely',
      band_from: '55',
      band_to: '80',
    });
  });

  it('give a spreadsheet no formula and lose no words, whatever they are', () => {
    const words = fc.oneof(
      anyText,
      fc.tuple(fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'), anyText).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(words, (text) => {
        const records = csvParse(toClaimsCsv(reworded(text)));
        expect(records).toHaveLength(ids.length);
        for (const record of records) {
          expect(Object.values(record).filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
          expect(record['statement']?.replace(/^'(?=[=+\-@＝＋－＠])/, '')).toBe(text.replaceAll(/\s+/g, ' ').trim());
        }
      }),
      { numRuns: runs(250, 25) },
    );
  });
});

describe('the table of fields', () => {
  const fields = claimFields(site.words.exporting);

  it('says what every field means', () => {
    expect([...fields, ...omissionFields(site.words.exporting)].filter(({ meaning }) => meaning === '')).toEqual([]);
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['id', 'article.said', 'likelihood.band', 'outcomes[].sources[].url']),
    );
  });

  it('names a field for every column', () => {
    const named = fields.flatMap(({ column }) => column ?? []);
    expect(named.sort()).toEqual(Object.keys(claimColumns).sort());
  });
});
