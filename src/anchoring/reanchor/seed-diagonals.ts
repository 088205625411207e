import { findOccurrences } from '../find-occurrences.ts';
import type { AnchoringText } from '../normalize.ts';
import { scratch } from './array-pool.ts';
import type { Band } from './banded-alignment.ts';
import { wordAt } from './inverted-index.ts';
import type { WordIndex } from './inverted-index.ts';
import type { RecordedWords } from './query-tokens.ts';

/** How many words may have come or gone on the way through quote and context. */
const slack = 8;
/** Words that stand this far apart in their shift may still belong to one passage, with a remark put in between. */
const remark = 40;
/** Ways of looking that point to shifts no farther apart than this point to one. */
const sameShift = 2;
/** Places looked at for each way of looking. */
const peaksKept = 4;
/** A place with less than this share of the best one's votes is not looked at. */
const voteShare = 0.4;

/**
 * Where to look: around every verbatim copy, and wherever many of the recorded words stand in the recorded order, by the
 * quote alone and by quote and context together. Each word votes for the shifts at which the text has it.
 */
export function findCandidates({ normalized }: AnchoringText, recorded: RecordedWords, index: WordIndex): Band[] {
  const copies = findOccurrences(normalized.text, recorded.quote).map((start) => wordAt(index, start) - recorded.from);
  const byQuote = peaks(recorded, recorded.from, recorded.to, index);
  const byAll = peaks(recorded, 0, recorded.words.length, index);
  const shifts = [...copies, ...byQuote, ...byAll].sort((a, b) => a - b);
  return toBands(shifts.filter((shift, at) => at === 0 || shift - (shifts[at - 1] ?? 0) > sameShift));
}

function toBands(shifts: readonly number[]): Band[] {
  const bands = shifts.map((shift) => ({ low: shift - slack, high: shift + slack }));
  const bridges = shifts.flatMap((shift, at) => {
    const next = shifts[at + 1];
    return next !== undefined && next - shift > slack && next - shift <= remark
      ? [{ low: shift - slack, high: next + slack }]
      : [];
  });
  return [...bands, ...bridges];
}

/** The shifts with most votes of the recorded words `from` to `to`, best first. */
function peaks({ words }: RecordedWords, from: number, to: number, { words: text, placesOf }: WordIndex): number[] {
  const votes = votesOf(text.length + words.length + 2 * blur);
  for (let at = from; at < to; at += 1) {
    const { form = '', weight = 0 } = words[at] ?? {};
    for (const place of placesOf.get(form) ?? []) {
      const cell = place - at + words.length + blur;
      votes[cell] = (votes[cell] ?? 0) + weight;
    }
  }

  const found: number[] = [];
  const blurred = blurVotes(votes);
  const clear = (cell: number): unknown => blurred.fill(0, Math.max(0, cell - 2 * blur), cell + 2 * blur + 1);
  let most = 0;
  while (found.length < peaksKept) {
    const cell = highest(blurred);
    const count = blurred[cell] ?? 0;
    most = Math.max(most, count);
    if (count <= 0 || count < most * voteShare) break;
    found.push(cell - words.length - blur);
    clear(cell);
  }
  return found;
}

const blur = 3;
const votesOf = scratch(Float64Array);
const blurredOf = scratch(Float64Array);

/** Each shift with the votes of those next to it, for a word come or gone shifts the rest. */
function blurVotes(votes: Float64Array): Float64Array {
  const { length } = votes;
  const blurred = blurredOf(length);
  let sum = 0;
  for (let cell = -blur; cell < length; cell += 1) {
    // A number that is no place in the array would be looked for by name, and slow every other read down with it.
    if (cell + blur < length) sum += votes[cell + blur] ?? 0;
    if (cell > blur) sum -= votes[cell - blur - 1] ?? 0;
    if (cell >= 0) blurred[cell] = sum + (votes[cell] ?? 0);
  }
  return blurred;
}

function highest(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at += 1) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at;
  return best;
}
