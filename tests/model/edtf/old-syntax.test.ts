import { describe, expect, it } from 'vitest';
import { findOldSyntax } from '../../../src/model/edtf/problem.ts';
import { parseEdtf } from '../../../src/model/edtf/parse-edtf.ts';
import { told } from './dates.ts';

const respelled = {
  '199u': '199X',
  '19uu': '19XX',
  '1999-uu': '1999-XX',
  '1999-01-uu': '1999-01-XX',
  '1999-uu-uu': '1999-XX-XX',
  '196x': '196X',
  '19xx': '19XX',
  '1984?~': '1984%',
  '2004-06~?': '2004-06%',
  'unknown/2006': '/2006',
  '2004-06-01/unknown': '2004-06-01/',
  '2004-01-01/open': '2004-01-01/..',
  'unknown/199u?~': '/199X%',
  y170000002: 'Y170000002',
  'y-170000002': 'Y-170000002',
  '2001-21^southernHemisphere': '2001-21',
};

const withoutEqual = [
  '(2011)-06-04~',
  '2011-(06-04)~',
  '2004-(06)?-11',
  'uuuu-12-25',
  '156u-12-25',
  'y-17e7',
  'y17101e4p3',
];

describe('the spelling of the 2012 draft', () => {
  it.each(Object.entries(respelled))('%s is given as %s', (old, now) => {
    expect(parseEdtf(old)).toMatchObject({ rule: 'edtf/old-syntax' });
    expect(told(parseEdtf(old)).hint).toContain(`write "${now}".`);
    expect(parseEdtf(now)).toHaveProperty('value');
  });

  it.each(withoutEqual)('%s is known, though nothing we read stands for it', (old) => {
    expect(parseEdtf(old)).toMatchObject({ rule: 'edtf/old-syntax' });
    expect(told(parseEdtf(old)).hint).not.toContain('write');
  });

  it.each(['2026', '2026-XX', '2026~', '2026-07/..', 'Y17000', '2004-06~-11', 'August 2026', 'unknown', 'open'])(
    '%s has none of it',
    (text) => {
      expect(findOldSyntax(text)).toBeUndefined();
    },
  );
});
