import { expect, it } from 'vitest';
import { directionOf } from '../../src/model/text-direction.ts';

it.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['en', 'ltr'],
  ['zh-Hans', 'ltr'],
  ['uz', 'ltr'],
  ['uz-Arab', 'rtl'],
  ['az-Latn', 'ltr'],
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
