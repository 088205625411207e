import type { Library } from '../../model/library.ts';
import { passagePath } from '../../model/site-paths.ts';
import { pathsOldestFirst, shortCodeOf } from '../../permalinks/short-urls.ts';
import { passagePage } from '../passage/passage-page.ts';
import { isPassageLink, movedAddresses, withdrawnAddresses } from './former-addresses.ts';

/** A short code and the page that it leads to. */
export interface ShortAddress {
  readonly code: string;
  readonly path: string;
  readonly title: string;
  readonly lang: string;
}

/** Every short address that leads, or ever led, to a passage. What was published keeps the code that it had. */
export function shortAddresses(library: Library): readonly ShortAddress[] {
  const present = pathsOldestFirst(library).map((address) => {
    const { article, title } = passagePage(library, address.slug, address.id);
    const path = passagePath(address.slug, address.id);
    return { code: shortCodeOf(library, address), path, title, lang: article.lang };
  });
  const former = [...movedAddresses(library), ...withdrawnAddresses(library)].flatMap(({ link, path, title, lang }) =>
    isPassageLink(link) ? [{ code: link.code, path, title, lang }] : [],
  );
  return [...present, ...former];
}
