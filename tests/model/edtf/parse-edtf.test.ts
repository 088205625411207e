import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import { edtf, edtfTexts, told } from './dates.ts';
import { runs } from '../../support/runs.ts';

const seed = 20_190_204;

/** The examples of https://www.loc.gov/standards/datetime/ within what we read. */
const libraryOfCongress = {
  'level 0 dates': ['1985-04-12', '1985-04', '1985'],
  'level 0 intervals': [
    '1964/2008',
    '2004-06/2006-08',
    '2004-02-01/2005-02-08',
    '2004-02-01/2005-02',
    '2004-02-01/2005',
    '2005/2006-02',
  ],
  'long and negative years': ['Y170000002', 'Y-170000002', '-1985'],
  seasons: ['2001-21', '2001-22', '2001-23', '2001-24'],
  'qualified dates': ['1984?', '2004-06~', '2004-06-11%'],
  'unspecified digits': ['201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX'],
  'open intervals': ['1985-04-12/..', '1985-04/..', '1985/..', '../1985-04-12', '../1985-04', '../1985'],
  'unknown ends': ['1985-04-12/', '1985-04/', '1985/', '/1985-04-12', '/1985-04', '/1985'],
  'level 1 interval ends': ['1984~/2004-06', '1984/2004-06~', '1984?/2004%', '1984~/2004~', '2004-06-XX/2004-07-03'],
  'one-of sets (level 2)': [
    '[1667,1668,1670..1672]',
    '[..1760-12-03]',
    '[1760-12..]',
    '[1760-01,1760-02,1760-12..]',
    '[1667,1760-12]',
    '[..1984]',
  ],
  'parts of a year (level 2)': ['2001-33', '2001-34', '2001-35', '2001-36', '2001-40', '2001-41'],
};

/** Its examples beyond that, each with a word of the hint its author gets. */
const beyondUs = {
  '1985-04-12T23:20:30': 'times',
  '1985-04-12T23:20:30Z': 'times',
  '1985-04-12T23:20:30-04': 'times',
  '1985-04-12T23:20:30+04:30': 'times',
  'Y-17E7': 'exponents',
  '1950S2': 'significant digits',
  Y171010000S3: 'significant digits',
  Y3388E2S3: 'exponents',
  '2001-28': 'seasons 21 to 24',
  '2001-29': 'seasons 21 to 24',
  '2001-39': 'seasons 21 to 24',
  '{1667,1668,1670..1672}': 'one-of sets',
  '{1960,1961-12}': 'one-of sets',
  '{..1984}': 'one-of sets',
  '2004-06~-11': 'whole dates',
  '2004?-06-11': 'whole dates',
  '?2004-06-~11': 'whole dates',
  '2004-%06-11': 'whole dates',
  '2004-06-~01/2004-06-~20': 'whole dates',
  '156X-12-25': 'from the right only',
  '15XX-12-25': 'from the right only',
  'XXXX-12-XX': 'from the right only',
  '1XXX-XX': 'from the right only',
  '1XXX-12': 'from the right only',
  '1984-1X': 'from the right only',
};

describe('parseEdtf', () => {
  describe.each(Object.entries(libraryOfCongress))('reads %s', (_name, texts) => {
    it.each(texts)('%s', (text) => {
      expect(edtf(text).text).toBe(text);
    });
  });

  it.each(Object.entries(beyondUs))('refuses %s, and says why', (text, hint) => {
    expect(parseEdtf(text)).toMatchObject({ rule: 'edtf/invalid' });
    expect(told(parseEdtf(text)).hint).toContain(hint);
  });

  it('keeps every text as written', () => {
    fc.assert(
      fc.property(edtfTexts, (text) => {
        expect(edtf(text).text).toBe(text);
      }),
      { seed },
    );
  });

  it('never throws and always hints', () => {
    const near = fc.string({
      unit: fc.constantFrom(...'0123456789-/.,[]{}()?~%XuxYyTSE \u2013'.split('')),
      maxLength: 24,
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const read = parseEdtf(text);
        if ('problem' in read) expect(told(read).hint).toMatch(/\.$/);
        else expect(read.value.text).toBe(text);
      }),
      { seed, numRuns: runs(2000) },
    );
  });

  it('tells open ends from unknown ones', () => {
    expect(edtf('2026-07/..')).toMatchObject({ kind: 'interval', from: { month: '07' }, to: 'open' });
    expect(edtf('2026-07/')).toMatchObject({ kind: 'interval', from: { month: '07' }, to: 'unknown' });
    expect(edtf('../2026')).toMatchObject({ from: 'open', to: { year: '2026' } });
    expect(edtf('/2026-09')).toMatchObject({ from: 'unknown', to: { year: '2026' } });
  });

  it('qualifies the ends of intervals, one by one', () => {
    expect(edtf('2026-07~/2026-23?')).toMatchObject({
      from: { qualifier: 'approximate', precision: 'month' },
      to: { qualifier: 'uncertain', precision: 'season' },
    });
  });

  it('reads the members of a set, ranges among them', () => {
    expect(edtf('[..2026-09,2026-10,2026-11..2027]')).toMatchObject({
      kind: 'one-of',
      members: [
        { kind: 'interval', text: '..2026-09', from: 'open', to: { text: '2026-09' } },
        { kind: 'date', text: '2026-10' },
        { kind: 'interval', text: '2026-11..2027', from: { text: '2026-11' }, to: { text: '2027' } },
      ],
    });
  });

  it.each([
    '2026-07/2026-06',
    '2026-07-14/2026-07-13',
    '2026/2025',
    '[2027..2026]',
    '2026-24/2026-11',
    '2026-XX/2025-XX',
  ])('finds that %s ends before it starts', (text) => {
    expect(parseEdtf(text)).toMatchObject({ rule: 'edtf/impossible-date' });
  });

  it.each(['2026-07-14/2026-07-14', '2026-07-14/2026-07', '2026-07/2026-07-01', '2026/2026', '2026-24/2027-01'])(
    'lets the ends of %s share days',
    (text) => {
      expect(edtf(text).kind).toBe('interval');
    },
  );

  it.each([
    '/',
    '../..',
    '../',
    '/..',
    '..',
    '',
    '[]',
    '[..]',
    '[,]',
    '[2026,]',
    '[2026',
    '2026]',
    '[[2026]]',
    '2026..2027',
  ])('refuses the empty or broken %j', (text) => {
    expect(parseEdtf(text)).toMatchObject({ rule: 'edtf/invalid' });
  });

  it.each([
    ['20', 'centuries'],
    ['202', 'decades'],
    ['-20', 'centuries'],
    ['20260714', 'hyphens'],
    ['2026-7-4', 'two digits'],
    ['2026-W45', 'weeks'],
    ['2026-195', 'days of the year'],
    ['14/07/2026', 'hyphens'],
    ['2026/07', 'hyphens'],
    ['14.07.2026', 'year first'],
    ['14 July 2026', 'year first'],
    ['2026-07\u20132026-08', 'slash'],
    [' 2026', 'spaces'],
    ['[2026, 2027]', 'spaces'],
    ['[2026/2027]', 'two dots'],
    ['Y2026', '5 to 12 digits'],
    ['Y02026', '5 to 12 digits'],
    ['Y17000-03', '5 to 12 digits'],
    ['12345', 'begins with Y'],
    ['-0000', 'no sign'],
    ['+2026', 'plus sign'],
  ])('guesses what %j was meant to be', (text, hint) => {
    expect(parseEdtf(text)).toMatchObject({ rule: 'edtf/invalid' });
    expect(told(parseEdtf(text)).hint).toContain(hint);
  });
});
