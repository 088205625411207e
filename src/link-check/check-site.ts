import { desk } from '../i18n/catalogue.ts';
import { isLive } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import { articlePath, passagePath, fragmentPath, shortPath } from '../model/site-paths.ts';
import { findLinks, findUrls } from './find-links.ts';
import type { BuiltPage, BuiltSite } from './read-site.ts';

const words = desk.builtSite.links;

/** Where the built folder will stand. */
export interface SiteAddress {
  readonly origin: string;
  /** With a slash at both ends. */
  readonly base: string;
}

/** A fault of the built site, ours to mend and not the author's. */
export interface SiteFault {
  /** The file in the built folder. */
  readonly file: string;
  readonly reason: string;
}

/** Every link inside the site leads to a file, and every fragment to an id. */
export function checkLinks(site: BuiltSite, address: SiteAddress): readonly SiteFault[] {
  const idsByFile = new Map(site.pages.map(({ file, ids }) => [file, new Set(ids)]));
  const linking = [
    ...site.pages.map(({ file, tree }) => ({ file, links: findLinks(tree) })),
    ...site.stylesheets.map(({ file, css }) => ({ file, links: findUrls(css) })),
  ];
  return linking.flatMap(({ file, links }) =>
    [...new Set(links)].flatMap((link) => {
      const reason = findProblem(link, file);
      return reason === undefined ? [] : [{ file, reason }];
    }),
  );

  function findProblem(link: string, from: string): string | undefined {
    const url = URL.parse(link, new URL(address.base + from.replace(/(^|\/)index\.html$/, '$1'), address.origin));
    if (url === null) return words.noAddress({ link });
    if (url.origin !== new URL(address.origin).origin) return undefined;
    if (!url.pathname.startsWith(address.base)) return words.outside({ link, base: address.base });
    const path = decodeURIComponent(url.pathname.slice(address.base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!site.files.has(file)) return words.noFile({ link, path: file });
    const id = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
    if (id === '' || id === 'top' || idsByFile.get(file)?.has(id) !== false) return undefined;
    return words.noElement({ link, id, path: file });
  }
}

/** An id stands once in a page: a fragment cannot lead to two elements. */
export function checkIds(pages: readonly BuiltPage[]): readonly SiteFault[] {
  return pages.flatMap(({ file, ids }) =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
      file,
      reason: words.secondId({ id }),
    })),
  );
}

/** The paths of published addresses that a built site has no page for, or no element on its page. */
export function findLostAddresses(site: BuiltSite, permalinks: readonly Permalink[]): readonly string[] {
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
  if (link.kind === 'paragraph')
    return [isLive(link) ? fragmentPath(link.article, link.id) : articlePath(link.article)];
  return [passagePath(link.article, link.id), shortPath(link.code)];
}
