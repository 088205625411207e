import { reward } from './align.ts';
import type { Alignment, WeighedWord } from './align.ts';
import { addedWord, lostWord } from './word-index.ts';

/** What became of some recorded words in an alignment. */
export interface KeptWords {
  /** Share of their characters that is kept, 0 to 1; 1 where there are no words. */
  readonly kept: number;
  /** What that says, in nats (see `weigh`). */
  readonly nats: number;
  /** The same with what speaks against it that other words came in between. */
  readonly natsInOneRun: number;
  /** Places of the first and the last of them in the text, -1 where none has one. */
  readonly first: number;
  readonly last: number;
}

/** Weighs the words `from` to `to` of those that were aligned. */
export function weighWords(
  words: readonly WeighedWord[],
  { places, likenesses }: Alignment,
  from = 0,
  to = words.length,
): KeptWords {
  let characters = 0;
  let kept = 0;
  let nats = 0;
  for (let at = from; at < to; at += 1) {
    const { form = '', weight = 0 } = words[at] ?? {};
    const same = likenesses[at] ?? 0;
    characters += form.length;
    kept += form.length * same;
    nats += same > 0 ? reward(weight, same) : lostWord;
  }
  const laid = places.slice(from, to).filter((place) => place >= 0);
  const first = laid[0] ?? -1;
  const last = laid.at(-1) ?? -1;
  const added = laid.length === 0 ? 0 : last - first + 1 - laid.length;
  return {
    kept: characters === 0 ? 1 : kept / characters,
    nats,
    natsInOneRun: nats + added * addedWord,
    first,
    last,
  };
}
