import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/en.ts';
import { numberedMessages } from '../support/sample-messages.ts';

/** What is never said of one, and why. */
const neverOfOne: Readonly<Record<string, string>> = {
  'findings.permalinkAmbiguous': 'where there is one place, nothing is ambiguous',
  'findings.quoteAmbiguous': 'where there is one place, nothing is ambiguous',
  'findings.edtfNoSuchDay': 'how long a month is',
};

describe('messages that take a number', () => {
  const messages = numberedMessages('src/i18n/en/en.ts', 'en', en);

  it('are found by their types', () => {
    const paths = messages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['articlePage.below', 'cli.check.summary', 'scores.share']));
    expect(paths).not.toContain('articlePage.work');
  });

  it('are exempt only where they disagree', () => {
    const exempt = messages.filter(({ path }) => path in neverOfOne);
    expect(exempt.map(({ path }) => path).sort()).toEqual(Object.keys(neverOfOne).sort());
    expect(exempt.filter(({ say }) => disagreements(say).length === 0)).toEqual([]);
  });

  it.each(messages.filter(({ path }) => !(path in neverOfOne)))('$path agrees with 0, 1 and 2', ({ say }) => {
    expect(disagreements(say)).toEqual([]);
  });
});

describe('disagreements', () => {
  const found = (message: (count: number) => string) => disagreements((count) => [message(count)]);

  it('finds what stays in the plural for one', () => {
    expect(found((count) => `The ${count} claims as a table`)).toEqual(['1 claims']);
    expect(found((count) => `${count} hard-wrapped lines`)).toEqual(['1 hard-wrapped lines']);
    expect(found((count) => `Of these ${count} are settled`)).toEqual(['1 are']);
  });

  it('finds what is in the singular for none', () => {
    expect(found((count) => (count > 1 ? `${count} claims` : `${count} claim`))).toEqual(['0 claim']);
  });

  it('leaves what agrees, and what a number only names', () => {
    expect(found((count) => (count === 1 ? `${count} address in it` : `${count} addresses in it`))).toEqual([]);
    expect(found((count) => `${count} of them late, note ${count}`)).toEqual([]);
    expect(found((count) => (count === 0 ? 'none' : count === 1 ? '1 finds it' : `${count} find it`))).toEqual([]);
  });
});

/** What does not agree with the number before it, in English. */
function disagreements(say: (count: number) => readonly string[]): readonly string[] {
  const [none, one, two] = [0, 1, 2].map((count) => new Set(say(count).flatMap((text) => countedIn(text, count))));
  const stays = [...(one ?? [])].filter((words) => isPlural(words) && two?.has(words));
  const strays = [...(none ?? [])].filter((words) => one?.has(words) && !two?.has(words));
  return [...stays.map((words) => `1 ${words}`), ...strays.map((words) => `0 ${words}`)];
}

/** The one or two words that follow a number, each time that it is there. */
function countedIn(text: string, count: number): readonly string[] {
  const matches = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}.,-])${count} (?=([\\p{L}-]+)(?: ([\\p{L}-]+))?)`, 'gu'));
  return [...matches].flatMap(([, first = '', second]) =>
    second === undefined ? [first] : [first, `${first} ${second}`],
  );
}

/** Whether the last word is a noun or a verb in the plural, as far as its form says so. */
function isPlural(words: string): boolean {
  return (
    /(?:^| )(?:\p{L}[\p{L}-]*[^s\P{L}]s|are|were|have)$/u.test(words) && !/(?:^| )(?:as|is|was|has|this)$/.test(words)
  );
}
