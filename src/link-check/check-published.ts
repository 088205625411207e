import { isLive } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import { articlePath, passagePath, placePath, shortPath } from '../model/site-paths.ts';
import type { BuiltSite } from './read-site.ts';

/** The paths of published addresses that a built site has no page for, or no place on its page. */
export function lostAddresses(site: BuiltSite, permalinks: readonly Permalink[]): readonly string[] {
  const ids = new Map(site.pages.map((page) => [page.file, new Set(page.ids)]));
  return permalinks.flatMap(addressesOf).filter((path) => {
    const [page = '', id] = path.split('#');
    const there = ids.get(`${page.slice(1)}index.html`);
    return there === undefined || (id !== undefined && !there.has(id));
  });
}

/** Where a permalink must lead to something. A paragraph that has another address now leads there by its article's page. */
function addressesOf(link: Permalink): readonly string[] {
  if (link.kind === 'article') return [articlePath(link.article)];
  if (link.kind === 'paragraph') return [isLive(link) ? placePath(link.article, link.id) : articlePath(link.article)];
  return [passagePath(link.article, link.id), shortPath(link.code)];
}
