import { describe, expect, it } from 'vitest';
import { creditOf, isClearCut, isSettled } from '../../src/model/verdict.ts';

describe('a verdict', () => {
  it.each([
    ['borne-out', 1, 'clear-cut'],
    ['partly', 0.5, 'settled'],
    ['not-borne-out', 0, 'clear-cut'],
    ['open', undefined, 'unsettled'],
    ['not-checkable', undefined, 'unsettled'],
    [undefined, undefined, 'unsettled'],
  ] as const)('%s counts %s and is %s', (verdict, credit, standing) => {
    expect(creditOf(verdict)).toBe(credit);
    expect(isSettled(verdict)).toBe(standing !== 'unsettled');
    expect(isClearCut(verdict)).toBe(standing === 'clear-cut');
  });
});
