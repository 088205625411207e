import { describe, expect, it } from 'vitest';
import { lostBreaks } from '../../../src/import/repairs/lost-breaks.ts';

/** The text with a pilcrow wherever a paragraph was found to end, and how many boundaries were doubtful. */
function part(text: string): { readonly text: string; readonly doubts: number } {
  const { edits, doubts = [] } = lostBreaks.find(text, { lang: 'en', divisible: true });
  const parted = edits.toReversed().reduce((done, { start }) => `${done.slice(0, start)}¶${done.slice(start)}`, text);
  return { text: parted, doubts: doubts.length };
}

describe('lost paragraph breaks', () => {
  it.each([
    'left this autumn.¶Washington will',
    'Is it ready?¶Washington says so!¶Beijing replies',
    'two reasons:¶First, it',
    'there are three ways forward:¶One is',
    'as follows:¶The U.S. must',
    'reasons:¶1. The',
    'this autumn.¶U.S. officials',
    'in the U.S.¶The administration',
    'rose 3.5.¶The rest',
    'on June 19.¶The rest',
    'in 2023.¶A new day',
    'cost 40%.¶The rest',
    'at 5 p.m.¶The meeting',
    'He said “yes.”¶Washington then',
    'He said "yes."¶Washington then',
    'said he.¶“Washington must',
    'said he.¶"Washington must" go',
    'the “road”¶Washington built',
    'Berlin sagte „Ja.“¶Paris antwortete',
    'this autumn.)¶Washington',
    'this autumn.[12]¶Washington',
    'осень.¶Вашингтон',
    'built with Node.js.¶Washington',
    'and/or.¶Washington',
    'autumn.¶NATO said, autumn.¶EU officials',
  ])('are restored in %s', (expected) => {
    expect(part(expected.replaceAll('¶', '')).text).toBe(expected);
  });

  it.each([
    'the U.S. and the U.S.A. and the U.S.S.R.',
    'a Ph.D. with a B.A. and an M.Sc. from D.C.',
    'J.F. Kennedy and J.Smith',
    'Mr.Smith met Dr.King and Gen.Milley in St.Petersburg',
    'grew 3.5 per cent, No.10 said at 10:30, clause 3.A of it',
    'Node.js, ASP.NET, report.PDF, Final.Docx, src/Main.Java',
    'see https://example.org/A.Washington?B=C and www.Example.Org',
    'write to A.Writer@Example.Com',
    "O’Brien read L’Oréal and O'Neill",
    'Yahoo!Finance said:“We will',
    'console.Log(x) and C:\\Windows.Old',
  ])('are not seen in %s', (text) => {
    expect(part(text)).toEqual({ text, doubts: 0 });
  });

  it.each([
    'the U.S.China talks',
    'Plan B.The rest',
    'said...Washington',
    'java.lang.String',
    'Note:The rest',
    'e.g.China',
  ])('are told of but not made where they may be none: %s', (text) => {
    expect(part(text)).toEqual({ text, doubts: 1 });
  });
});
