import { describe, expect, it } from 'vitest';
import { parseDate, parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import { told } from './dates.ts';

describe('parseDate', () => {
  it('takes a date apart', () => {
    expect(parseDate('2026-07-14~')).toEqual({
      kind: 'date',
      text: '2026-07-14~',
      year: '2026',
      month: '07',
      day: '14',
      precision: 'day',
      qualifier: 'approximate',
    });
    expect(parseDate('2026')).toEqual({ kind: 'date', text: '2026', year: '2026', precision: 'year' });
  });

  it.each([
    ['2026-07-14', 'day'],
    ['2026-07', 'month'],
    ['2026-07-XX', 'month'],
    ['2026-23', 'season'],
    ['2026-35', 'quarter'],
    ['2026-40', 'half'],
    ['2026', 'year'],
    ['2026-XX', 'year'],
    ['2026-XX-XX', 'year'],
    ['202X', 'year'],
    ['20XX', 'year'],
    ['Y17000', 'year'],
    ['-0044', 'year'],
  ])('%s is known to the %s', (text, precision) => {
    expect(parseDate(text)).toMatchObject({ precision });
  });

  it.each([
    ['2026?', 'uncertain'],
    ['2026-07~', 'approximate'],
    ['2026-07-14%', 'uncertain-approximate'],
    ['2026-23~', 'approximate'],
    ['2026-40?', 'uncertain'],
    ['202X?', 'uncertain'],
    ['Y17000~', 'approximate'],
  ])('%s is %s', (text, qualifier) => {
    expect(parseDate(text)).toMatchObject({ qualifier });
  });

  it('keeps the spelling of years', () => {
    expect(parseDate('202X')).toMatchObject({ year: '202X' });
    expect(parseDate('Y-17000')).toMatchObject({ year: 'Y-17000' });
    expect(parseDate('-0044-03-15')).toMatchObject({ year: '-0044', month: '03', day: '15' });
    expect(parseDate('0000')).toMatchObject({ year: '0000' });
  });

  it.each([
    ['2023-02-30', '01 to 28', '2023-02-XX'],
    ['2023-02-29', '01 to 28', '2023-02-XX'],
    ['2024-02-30', '01 to 29', '2024-02-XX'],
    ['1900-02-29', '01 to 28', '1900-02-XX'],
    ['2026-06-31', '01 to 30', '2026-06-XX'],
    ['2026-07-00', '01 to 31', '2026-07-XX'],
    ['2026-12-32~', '01 to 31', '2026-12-XX'],
    ['2026-13', '01 to 12', 'seasons are 21 to 24'],
    ['2026-00', '01 to 12', 'seasons are 21 to 24'],
    ['2026-13-01', '01 to 12', 'seasons are 21 to 24'],
    ['2026-42', '01 to 12', 'seasons are 21 to 24'],
  ])('no calendar holds %s', (text, expected, hint) => {
    expect(parseDate(text)).toMatchObject({ rule: 'edtf/impossible-date' });
    expect(told(parseEdtf(text)).reason).toContain(`expected ${expected}`);
    expect(told(parseEdtf(text)).hint).toContain(hint);
  });

  it('refuses a day in a season', () => {
    expect(parseDate('2026-23-04')).toMatchObject({ rule: 'edtf/invalid' });
    expect(told(parseEdtf('2026-23-04')).hint).toContain('no days');
  });
});
