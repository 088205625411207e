import type { Library } from '../model/library.ts';
import { getOrThrow } from '../model/library.ts';
import type { PassageAddress } from '../model/short-code.ts';
import { addressKey, assignShortCodes } from '../model/short-code.ts';
import { shortPath } from '../model/site-paths.ts';

const known = new WeakMap<Library, ReadonlyMap<string, string>>();

/** A passage's short code. */
export function shortCodeOf(library: Library, address: PassageAddress): string {
  return getOrThrow(codesOf(library), addressKey(address));
}

/** Site path of a passage's short address. */
export function shortAddressPath(library: Library, address: PassageAddress): string {
  return shortPath(shortCodeOf(library, address));
}

/** Worked out once for a library: every passage page asks. */
function codesOf(library: Library): ReadonlyMap<string, string> {
  const codes = known.get(library) ?? assignShortCodes(pathsOldestFirst(library), recordedCodes(library));
  known.set(library, codes);
  return codes;
}

function recordedCodes({ permalinks }: Library): ReadonlyMap<string, string> {
  return new Map([...permalinks].flatMap(([key, link]) => ('code' in link ? [[key, link.code] as const] : [])));
}

/** Every passage, in an order in which what is published later comes later, so that it never takes the code of what was there. */
export function pathsOldestFirst(library: Library): readonly PassageAddress[] {
  const articles = [...library.articles.values()].sort(
    (a, b) => a.published.localeCompare(b.published) || a.slug.localeCompare(b.slug),
  );
  return articles.flatMap(({ slug, passages }) => passages.map(({ id }) => ({ slug, id })));
}
