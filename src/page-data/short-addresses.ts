import type { Library } from '../model/library.ts';
import { entry } from '../model/library.ts';
import type { PassageAddress } from '../model/short-code.ts';
import { addressKey, assignShortCodes } from '../model/short-code.ts';
import { passagePath, shortPath } from './addresses.ts';
import { isPassageLink, movedAddresses, withdrawnAddresses } from './former-addresses.ts';
import { passagePage } from './passage-page.ts';

/** A short code and the page that it leads to. */
export interface ShortAddress {
  readonly code: string;
  readonly path: string;
  readonly title: string;
  readonly lang: string;
}

const known = new WeakMap<Library, ReadonlyMap<string, string>>();

/** Every short address that leads, or ever led, to a passage. What was published keeps the code that it had. */
export function shortAddresses(library: Library): readonly ShortAddress[] {
  const present = addressesOldestFirst(library).map((address) => {
    const { article, title } = passagePage(library, address.slug, address.id);
    const path = passagePath(address.slug, address.id);
    return { code: shortCodeOf(library, address), path, title, lang: article.lang };
  });
  const former = [...movedAddresses(library), ...withdrawnAddresses(library)].flatMap(({ link, path, title, lang }) =>
    isPassageLink(link) ? [{ code: link.code, path, title, lang }] : [],
  );
  return [...present, ...former];
}

/** A passage's short code. */
export function shortCodeOf(library: Library, address: PassageAddress): string {
  return entry(codesOf(library), addressKey(address));
}

/** Site path of a passage's short address. */
export function shortAddressPath(library: Library, address: PassageAddress): string {
  return shortPath(shortCodeOf(library, address));
}

/** Worked out once for a library: every passage page asks. */
function codesOf(library: Library): ReadonlyMap<string, string> {
  const codes = known.get(library) ?? assignShortCodes(addressesOldestFirst(library), recordedCodes(library));
  known.set(library, codes);
  return codes;
}

function recordedCodes({ permalinks }: Library): ReadonlyMap<string, string> {
  return new Map([...permalinks].flatMap(([key, link]) => ('code' in link ? [[key, link.code] as const] : [])));
}

/** In an order in which what is published later comes later, so that it never takes the code of what was there. */
function addressesOldestFirst(library: Library): readonly PassageAddress[] {
  const articles = [...library.articles.values()].sort(
    (a, b) => a.published.localeCompare(b.published) || a.slug.localeCompare(b.slug),
  );
  return articles.flatMap(({ slug, passages }) => passages.map(({ id }) => ({ slug, id })));
}
