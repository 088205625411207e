import { reward, skipped } from './banded-alignment.ts';
import type { Alignment, WeighedWord } from './banded-alignment.ts';
import { addedWord, lostWord } from './inverted-index.ts';
import type { RecordedWords } from './query-tokens.ts';

/** What became of some recorded words in an alignment. */
export interface KeptWords {
  /** Share of their characters that is kept, 0 to 1; 1 where there are no words. */
  readonly kept: number;
  /** What that says, in nats (see `weigh`). */
  readonly nats: number;
}

/** The words from one place of the text to another. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** What became of the quote, and from which word of the text to which it goes; undefined where nothing of it is left. */
export function weighQuote(recorded: RecordedWords, alignment: Alignment): (KeptWords & WordRange) | undefined {
  const { words, from, to } = recorded;
  const { places, likenesses } = alignment;
  const alike = alignedPlaces(alignment, from, to);
  const [firstAlike] = alike;
  const lastAlike = alike.at(-1);
  if (firstAlike === undefined || lastAlike === undefined) return undefined;

  const first = edge(alignment, from, from - 1, firstAlike, 1);
  const last = edge(alignment, to - 1, to, lastAlike, -1);
  let characters = 0;
  let kept = 0;
  let laid = 0;
  let nats = 0;
  for (let at = from; at < to; at += 1) {
    const { form = '', weight = 0 } = words[at] ?? {};
    const same = likenesses[at] ?? 0;
    characters += form.length;
    kept += form.length * same;
    if ((places[at] ?? -1) >= 0) laid += 1;
    nats += same > 0 ? reward(weight, same) : (places[at] ?? -1) >= 0 ? lostWord : skipped;
  }
  const added = Math.max(0, last - first + 1 - laid);
  return { kept: kept / characters, nats: nats + added * addedWord, first, last };
}

/**
 * Where the quote begins (or, with step -1, ends): right behind what stood before it, if that still stands there and the
 * words in between may be what its own first words became.
 */
function edge({ places, likenesses }: Alignment, own: number, neighbour: number, alike: number, step: 1 | -1): number {
  let changed = 0;
  while (likenesses[own + step * changed] === 0) changed += 1;
  if (changed === 0) return alike;
  const beside = places[neighbour] ?? -1;
  const between = step * (alike - beside) - 1;
  if ((likenesses[neighbour] ?? 0) > 0 && between <= changed * manyForOne) return beside + step;
  // The outermost word that another was swapped for.
  for (let at = own; at !== own + step * changed; at += step) if ((places[at] ?? -1) >= 0) return places[at] ?? alike;
  return alike;
}

/** One word may have become so many. */
const manyForOne = 3;

function alignedPlaces({ places, likenesses }: Alignment, from: number, to: number): number[] {
  return places.slice(from, to).filter((place, at) => place >= 0 && (likenesses[from + at] ?? 0) > 0);
}

/**
 * What became of the words on one side of the quote, given from the quote outwards. It says as much as the run of them
 * that says most: what stands farther off may have been replaced.
 */
export function weighContext(
  words: readonly WeighedWord[],
  likenesses: readonly number[],
  { first, behind }: { readonly first: number; readonly behind: number },
): KeptWords {
  const step = Math.sign(behind - first);
  let characters = 0;
  let kept = 0;
  let nats = 0;
  let most = lostWord;
  for (let at = first; at !== behind; at += step) {
    const { form = '', weight = 0 } = words[at] ?? {};
    const same = likenesses[at] ?? 0;
    characters += form.length;
    kept += form.length * same;
    nats += same > 0 ? reward(weight, same) : lostWord;
    most = Math.max(most, nats);
  }
  return { kept: characters === 0 ? 1 : kept / characters, nats: most };
}
