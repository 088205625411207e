import { fnv1a64 } from './fnv-hash.ts';

/** What a short code stands for. */
export interface PassageAddress {
  readonly slug: string;
  readonly id: string;
}

/** Digits and small letters that no reader mistakes for one another, and no vowels, so that no code is a word. */
export const shortCodeAlphabet = '23456789bcdfghjkmnpqrstvwxz';
export const shortCodeLength = 6;

/** The key of an address where codes are listed. */
export function addressKey({ slug, id }: PassageAddress): string {
  return `${slug}/${id}`;
}

/**
 * The code of an address: a hash of its article and id, so that it depends on nothing else. Where another address holds
 * that code already, the next hash that is free.
 */
export function makeShortCode(address: PassageAddress, taken: { has(code: string): boolean } = new Set()): string {
  for (let attempt = 0; ; attempt += 1) {
    const code = encode(fnv1a64(attempt === 0 ? addressKey(address) : `${addressKey(address)}#${attempt}`));
    if (!taken.has(code)) return code;
  }
}

/**
 * Codes for all addresses, by `slug/id`. Addresses come oldest first: on a collision the older keeps its code and only
 * the newer one looks further. What `recorded` says of an address stands, whatever it is, and no other address gets a
 * code recorded there, even where its address is gone.
 */
export function assignShortCodes(
  addresses: Iterable<PassageAddress>,
  recorded: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const taken = new Set(recorded.values());
  const codes = new Map<string, string>();
  for (const address of addresses) {
    const key = addressKey(address);
    const code = codes.get(key) ?? recorded.get(key) ?? makeShortCode(address, taken);
    taken.add(code);
    codes.set(key, code);
  }
  return codes;
}

function encode(hash: bigint): string {
  const base = BigInt(shortCodeAlphabet.length);
  let code = '';
  for (let rest = hash; code.length < shortCodeLength; rest /= base)
    code += shortCodeAlphabet[Number(rest % base)] ?? '';
  return code;
}
