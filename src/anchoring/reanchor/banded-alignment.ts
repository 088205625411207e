import { scratch } from './array-pool.ts';
import { lostWord } from './inverted-index.ts';
import { likeness } from './tokenize.ts';
import type { Word } from './tokenize.ts';

/** A word that was recorded. */
export interface WeighedWord {
  readonly form: string;
  /** In nats, see `weigh`. */
  readonly weight: number;
}

/** Which diagonals of the table of recorded words by words of the text to look at: place minus recorded place. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Where each recorded word went. */
export interface Alignment {
  /** Place in the text of each recorded word, or -1. */
  readonly places: readonly number[];
  /** How alike the two words are, 0 to 1; 0 where another word stands in the place. */
  readonly likenesses: readonly number[];
}

// A word swapped for another costs less than one dropped and one added.
const swapped = lostWord;
export const skipped = -1.5;
// Words that came in beside the quote and not into it, where both would do.
const broken = -0.2;

const stepsOf = scratch(Uint8Array);
const likenessesOf = scratch(Float32Array);
const oneRow = scratch(Float64Array);
const otherRow = scratch(Float64Array);

const fromBoth = 1;
const fromText = 2;
const fromRecord = 3;

/**
 * Lays all recorded words along the text, inside the band, so that as much weight as possible stays in place
 * (Needleman and Wunsch 1970, ends of the text free). `quote` says which of the words are the quote's.
 */
export function align(
  recorded: readonly WeighedWord[],
  words: readonly Word[],
  { low, high }: Band,
  quote = { from: 0, to: 0 },
): Alignment {
  const rows = recorded.length;
  const width = high - low + 1;
  // Cell (row, column): `row` recorded words are laid, the text is read up to word row + low + column.
  const from = stepsOf((rows + 1) * width);
  const alike = likenessesOf((rows + 1) * width);
  // Only the row above is ever asked: two take turns.
  let above = oneRow(width);
  let current = otherRow(width);
  for (let row = 1; row <= rows; row += 1) {
    const { form, weight } = recorded[row - 1] ?? { form: '', weight: 0 };
    const added = row > quote.from && row < quote.to ? skipped + broken : skipped;
    for (let column = 0; column < width; column += 1) {
      const place = row - 1 + low + column;
      // Asked first: an array that is read outside its ends is read slowly ever after.
      const word = place >= 0 && place < words.length ? words[place] : undefined;
      const same = word === undefined ? 0 : likeness(form, word.form);
      let best = (above[column] ?? 0) + (same > 0 ? reward(weight, same) : swapped);
      let step = fromBoth;
      // Dropping a recorded word keeps the place in the text: one column to the right in the row above.
      if (column + 1 < width && (above[column + 1] ?? 0) + skipped > best) {
        best = (above[column + 1] ?? 0) + skipped;
        step = fromRecord;
      }
      if (column > 0 && (current[column - 1] ?? 0) + added > best) {
        best = (current[column - 1] ?? 0) + added;
        step = fromText;
      }
      current[column] = best;
      from[row * width + column] = step;
      alike[row * width + column] = same;
    }
    [above, current] = [current, above];
  }
  return trace(rows, words.length, low, width, from, alike, above);
}

/** What a word says that is there as it was, or nearly. */
export function reward(weight: number, same: number): number {
  return same === 1 ? weight : weight * same * 0.8;
}

function trace(
  rows: number,
  length: number,
  low: number,
  width: number,
  from: Uint8Array,
  alike: Float32Array,
  last: Float64Array,
): Alignment {
  const places = Array<number>(rows).fill(-1);
  const likenesses = Array<number>(rows).fill(0);
  let column = last.indexOf(Math.max(...last));
  for (let row = rows; row > 0;) {
    const step = from[row * width + column];
    if (step === fromText) {
      column -= 1;
      continue;
    }
    if (step === fromBoth) {
      const place = row - 1 + low + column;
      places[row - 1] = place < length ? Math.max(place, -1) : -1;
      likenesses[row - 1] = alike[row * width + column] ?? 0;
    } else {
      column += 1;
    }
    row -= 1;
  }
  return { places, likenesses };
}
