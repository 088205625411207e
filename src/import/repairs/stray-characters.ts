import type { Repair } from './repair.ts';

/**
 * Control characters, noncharacters, lone surrogates, things without width that do nothing for the letters beside
 * them, and marks that turn the direction of text round against its script. Joiners stay: Persian and Hindi need them.
 */
const stray = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\u00AD\u200B\u2060\u202D\u202E\uFEFF\uFDD0-\uFDEF\uFFFE\uFFFF\p{Cs}]/gu;

export const strayCharacters: Repair = {
  done: { key: 'strayCharacters' },
  find: (text) => ({
    edits: Array.from(text.matchAll(stray), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      text: '',
    })),
  }),
};
