import { styleText } from 'node:util';
import { diffArrays } from 'diff';

/** Old and new words with what differs marked: `[-old-]` and `{+new+}`, as `git diff --word-diff` does; in colour too. */
export function markWords(old: string, now: string, colour: boolean): { readonly old: string; readonly now: string } {
  const taken = (words: string) => (colour ? styleText('red', `[-${words}-]`, always) : `[-${words}-]`);
  const put = (words: string) => (colour ? styleText('green', `{+${words}+}`, always) : `{+${words}+}`);
  const changes = diffArrays(splitWords(printable(old)), splitWords(printable(now))).map((change) => ({
    ...change,
    value: change.value.join(''),
  }));
  return {
    old: changes.map(({ value, added, removed }) => (added ? '' : removed ? around(value, taken) : value)).join(''),
    now: changes.map(({ value, added, removed }) => (removed ? '' : added ? around(value, put) : value)).join(''),
  };
}

/** Text for a terminal: on one line, and without characters that would steer it. */
export function printable(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

/** Marks words and leaves the space around them outside. */
function around(text: string, mark: (words: string) => string): string {
  const words = text.trim();
  return words === '' ? text : text.replace(words, () => mark(words));
}

/** Words and what stands between them, in any script. */
function splitWords(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const always = { validateStream: false } as const;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
