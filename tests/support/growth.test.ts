import { expect, it } from 'vitest';
import { growth, inProportion } from './growth.ts';

const numbers = (size: number): readonly number[] => Array.from({ length: size }, (_, index) => index);
const once = (all: readonly number[]): number => all.reduce((sum, each) => sum + Math.sqrt(each), 0);
const squared = (all: readonly number[]): number => all.reduce((sum, each) => sum + once(all) + each, 0);

it('tells what grows in proportion to its input from what grows with its square', async () => {
  expect(await growth(numbers, once, 200_000)).toBeLessThanOrEqual(inProportion);
  expect(await growth(numbers, squared, 800)).toBeGreaterThan(inProportion);
});
