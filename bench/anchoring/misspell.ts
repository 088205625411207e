import type { Random } from './random.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** One slip of the fingers: two letters swapped, one lost, doubled or wrong. */
export function mistype(word: string, random: Random): string {
  const at = random.below(word.length - 1);
  const slips = [
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + (word[at] ?? '') + word.slice(at),
    word.slice(0, at) + random.pick(Array.from(letters)) + word.slice(at + 1),
  ];
  return random.pick(slips.filter((slip) => slip !== word));
}

/** The first word offered that is another word than this one. */
export function unlike(word: string, offer: () => string): string {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const other = offer();
    if (other !== '' && other.toLowerCase() !== word.toLowerCase()) return other;
  }
  throw new Error(`Unexpected lack of words other than ${word}`);
}
