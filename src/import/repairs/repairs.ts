import { curlyQuotes } from './curly-quotes.ts';
import { dashes } from './dashes.ts';
import { garbledLetters } from './garbled-letters.ts';
import { lostBreaks } from './lost-breaks.ts';
import type { Repair } from './repair.ts';
import { spaces } from './spaces.ts';
import { strayCharacters } from './stray-characters.ts';

/** Every repair, in the order in which they are made: letters, then paragraphs, then punctuation. One file each. */
export const repairs: readonly Repair[] = [garbledLetters, strayCharacters, lostBreaks, spaces, curlyQuotes, dashes];
