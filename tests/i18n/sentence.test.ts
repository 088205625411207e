import { describe, expect, expectTypeOf, it } from 'vitest';
import { sentence, slot, toText } from '../../src/i18n/sentence.ts';
import type { Sentence } from '../../src/i18n/sentence.ts';

describe('a sentence in parts', () => {
  it('keeps what is to stand in markup apart, and names it in its type', () => {
    const told = sentence`It is told on ${slot('method', 'the page of the method')}, in ${3} lines.`;
    expectTypeOf(told).toEqualTypeOf<Sentence<'method'>>();
    expect(told).toEqual([
      'It is told on ',
      { slot: 'method', words: ['the page of the method'] },
      ', in ',
      '3',
      ' lines.',
    ]);
  });

  it('is read straight through as text', () => {
    const title = { text: '东海会谈', lang: 'zh' };
    expect(toText(sentence`See ${slot('article', title)}, ${title}.`, 'en')).toBe('See 东海会谈, 东海会谈.');
  });

  it('isolates a value that runs the other way', () => {
    const name = { text: 'وزارة (الخارجية)', lang: 'ar' };
    expect(toText(sentence`By ${name}: 3`, 'en')).toBe('By \u2068وزارة (الخارجية)\u2069: 3');
    expect(toText(sentence`${name}: 3`, 'ar')).toBe('وزارة (الخارجية): 3');
  });
});
