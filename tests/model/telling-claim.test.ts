import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import { findTellingClaims } from '../../src/model/telling-claim.ts';

const passage = (
  id: string,
  kind: Passage['kind'],
  ...ranges: [block: number, start: number, end: number][]
): Passage => ({
  id,
  kind,
  ranges: ranges.map(([block, start, end]) => ({ block, start, end })),
});
const outcomes: Claim['outcomes'] = [
  { date: '2030-01-01', verdict: 'borne-out', reading: false, note: 'It came.', sources: [] },
];
const told = (passages: readonly Passage[], claims: readonly string[]) =>
  [
    ...findTellingClaims(
      passages,
      claims.map((id) => ({ id, outcomes })),
    ),
  ].map(([id, teller]) => [id, teller.id]);

describe('findTellingClaims', () => {
  const visit = passage('visit', 'visit', [0, 10, 20]);

  it('finds the claim with outcomes in whose words an announcement lies', () => {
    expect(told([passage('claim', 'claim', [0, 0, 30]), visit], ['claim'])).toEqual([['visit', 'claim']]);
    expect(told([passage('claim', 'claim', [0, 0, 30]), visit], [])).toEqual([]);
  });

  it('takes the one of the fewest words', () => {
    const claims = [passage('wide', 'claim', [0, 0, 40]), passage('close', 'claim', [0, 10, 20])];
    expect(told([...claims, visit], ['wide', 'close'])).toEqual([['visit', 'close']]);
  });

  it('leaves an announcement apart that reaches beyond the claim, or lies in another block', () => {
    expect(told([passage('claim', 'claim', [0, 0, 19]), visit], ['claim'])).toEqual([]);
    expect(told([passage('claim', 'claim', [1, 0, 30]), visit], ['claim'])).toEqual([]);
  });
});
