const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * 64-bit FNV-1a of a text's UTF-8 bytes, an unsigned integer: the same on every machine and in every run. It tells texts
 * apart and is no proof against forgery. http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fnv1a64(text: string): bigint {
  let hash = offsetBasis;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return hash;
}
