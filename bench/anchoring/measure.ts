import type { TextRange } from '../../src/model/text-range.ts';
import { casesOf } from './cases.ts';
import type { Sample } from './corpus.ts';
import type { Peer } from './peers/peer.ts';
import { find, prepare, record, toAnswer } from './peers/readout.ts';
import { judge } from './truth.ts';
import type { Verdict } from './truth.ts';

/** How one method fared on one kind of edit. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly none: number;
  /** The thread's processor time, summed over all cases: what else runs on the machine is not counted. */
  readonly milliseconds: number;
}

export const readoutName = 'Readout';

/** Runs every method on every case of one kind. */
export function measureKind(
  samples: readonly Sample[],
  kind: string,
  seed: number,
  peers: readonly Peer[],
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const add = (name: string, verdict: Verdict, milliseconds: number): void => {
    const tally = tallies.get(name) ?? { right: 0, wrong: 0, none: 0, milliseconds: 0 };
    tallies.set(name, { ...tally, [verdict]: tally[verdict] + 1, milliseconds: tally.milliseconds + milliseconds });
  };

  let number = 0;
  for (const sample of samples) {
    let before: ReturnType<typeof prepare> | undefined;
    for (const { original, selector, edited } of casesOf(sample, kind, seed)) {
      // Strings that were just joined are flattened on first use; that cost belongs to nobody.
      const source = flat(edited.source);
      const document = prepare(edited.blocks);
      // The text as it was is read once for all of its quotes; each edited text is another.
      before ??= prepare(original.blocks);
      const published = before;
      const recorded = record(published, selector);
      const timed = (name: string, run: () => TextRange | undefined): void => {
        const began = processorTime();
        const answer = run();
        const took = processorTime() - began;
        add(name, judge(edited.truth, answer), took);
      };
      timed(readoutName, () => toAnswer(find(document, recorded, published)));
      for (const peer of peers) {
        if (number % (peer.every ?? 1) === 0) timed(peer.name, () => peer.find(source, selector, original.source));
      }
      number += 1;
    }
  }
  return tallies;
}

function flat(text: string): string {
  text.indexOf('\0');
  return text;
}

function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
