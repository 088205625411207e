import type { Edit, Repair } from './repair.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });
/** What Windows-1252 makes of each byte above 127. */
const bytes = new Map(
  Array.from({ length: 128 }, (_, index) => {
    const byte = index + 128;
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const;
  }),
);
const following = [...bytes].filter(([, byte]) => byte < 0xc0).map(([letter]) => letter);

/**
 * The leads of Latin letters, punctuation and pictures, with what follows them in UTF-8. A closing quote behind "Ã"
 * may be just that, in a word written in capitals.
 */
const runs = new RegExp(
  [
    `Â[${following.join('')}]`,
    `Ã[${following.filter((letter) => !'”’»…–—'.includes(letter)).join('')}]`,
    `â[${following.join('')}]{2}`,
    `ð[${following.join('')}]{3}`,
  ].join('|'),
  'gu',
);

/** UTF-8 that was once read as Windows-1252, so that "é" came out as "Ã©" and quotes as "â€œ". */
export const garbledLetters: Repair = {
  done: { key: 'garbledLetters' },
  find: (text) => ({ edits: Array.from(text.matchAll(runs), ({ 0: run, index }) => toEdits(run, index)).flat() }),
};

function toEdits(run: string, start: number): Edit[] {
  try {
    const text = decoder.decode(Uint8Array.from(run, (letter) => bytes.get(letter) ?? 0));
    return [{ start, end: start + run.length, text }];
  } catch {
    return [];
  }
}
