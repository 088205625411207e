import type { Referent } from '../names/mention.ts';
import type { Sentence } from '../sentence.ts';

/** The two states that the text names most: what "both sides" are, as long as nothing nearer is. */
export function mainParties(sentences: readonly Sentence[]): readonly Referent[] {
  const counts = new Map<string, { readonly referent: Referent; count: number }>();
  for (const { mentions } of sentences) {
    for (const { referent } of mentions) {
      if (referent.kind !== 'state') continue;
      const counted = counts.get(referent.id) ?? { referent, count: 0 };
      counted.count += 1;
      counts.set(referent.id, counted);
    }
  }
  const mostFirst = [...counts.values()].sort((a, b) => b.count - a.count);
  return mostFirst.slice(0, 2).map(({ referent }) => referent);
}
