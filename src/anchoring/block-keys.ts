import { normalizeLine } from './normalize.ts';

// No 0 and O, no 1, i and l, no u: keys are read from paper and typed.
const alphabet = '23456789abcdefghjkmnpqrstvwxyz';
const keyLength = 5;

/**
 * An address for each block, `p-` and five characters, from the block's normalized words alone: it does not shift when a
 * block is inserted elsewhere. Of blocks that would share a key (equal words, or a collision: one pair in 24 million)
 * the first keeps it and the next ones draw again.
 *
 * @param kept the keys that blocks have already, by index of the block
 * @param used keys that no block may be given, because they stood for something before
 */
export function makeBlockKeys(
  texts: readonly string[],
  { kept = [], used = [] }: { readonly kept?: readonly (string | undefined)[]; readonly used?: Iterable<string> } = {},
): string[] {
  const taken = new Set([...used, ...kept.filter((key) => key !== undefined)]);
  return texts.map((text, block) => {
    const own = kept[block];
    if (own !== undefined) return own;
    const words = normalizeLine(text);
    let key = makeKey(words);
    for (let draw = 2; taken.has(key); draw += 1) key = makeKey(`${words}\n${draw}`);
    taken.add(key);
    return key;
  });
}

function makeKey(words: string): string {
  let rest = fnv1a(words);
  let key = 'p-';
  for (let character = 0; character < keyLength; character += 1) {
    key += alphabet[rest % alphabet.length] ?? '';
    rest = Math.floor(rest / alphabet.length);
  }
  return key;
}

/** FNV-1a, 32 bits, over UTF-16 code units, low byte first. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
