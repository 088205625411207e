import type { TextRange } from '../../src/model/text-range.ts';
import { kinds } from './edits.ts';
import { seededRandom } from './random.ts';
import type { Sample } from './corpus.ts';
import { write } from './truth.ts';
import type { Written } from './truth.ts';
import type { Selector } from './peers/peer.ts';

/** One quote of one text after one kind of edit. */
export interface Case {
  readonly original: Written;
  readonly selector: Selector;
  readonly edited: Written;
}

/** Every quote of a sample after one kind of edit, each with an edited text of its own. */
export function* casesOf({ id, text, quotes, foreign }: Sample, kind: string, seed: number): Generator<Case> {
  const edit = kinds[kind];
  if (edit === undefined) throw new Error(`Unexpected kind of edit ${kind}`);
  for (const quote of quotes) {
    const original = write(text, quote);
    if (original.truth === undefined) throw new Error('Unexpected quote without a range');
    const random = seededRandom(seed, id, quote.from, quote.to, kind);
    const edited = write(edit(text, { quote, random, foreign }), quote);
    yield { original, selector: toSelector(original.source, original.truth), edited };
  }
}

function toSelector(source: string, { start, end }: TextRange): Selector {
  return {
    exact: source.slice(start, end),
    prefix: source.slice(Math.max(0, start - 32), start),
    suffix: source.slice(end, end + 32),
    start,
    end,
  };
}
