/** Halves of the offset basis, 0xcbf29ce484222325. */
const [basisHigh, basisLow] = [0xcbf29ce4, 0x84222325];
/** The prime is this and 2 to the 40th. */
const primeLow = 0x1b3;

/**
 * 64-bit FNV-1a of a text's UTF-8 bytes, an unsigned integer: the same on every machine and in every run. It tells texts
 * apart and is no proof against forgery. Reckoned in halves, which takes a fraction of the time that large integers do.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fnv1a64(text: string): bigint {
  let [high, low] = [basisHigh, basisLow];
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * primeLow;
    // None of the sums is over 2 to the 53rd; `>>> 0` leaves 32 bits of them.
    high = (high * primeLow + low * 0x100 + Math.floor(product / 0x1_0000_0000)) >>> 0;
    low = product >>> 0;
  }
  return (BigInt(high) << 32n) | BigInt(low);
}
