import type { BuiltPage, BuiltSite } from './read-site.ts';
import { findLinks, findUrls } from './find-links.ts';

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

/** Every link inside the site leads to a file, and every fragment to an id: design.md, section 3. */
export function checkLinks(site: BuiltSite, address: SiteAddress): readonly SiteFault[] {
  const idsByFile = new Map(site.pages.map(({ file, ids }) => [file, new Set(ids)]));
  const linking = [
    ...site.pages.map(({ file, tree }) => ({ file, links: findLinks(tree) })),
    ...site.stylesheets.map(({ file, css }) => ({ file, links: findUrls(css) })),
  ];
  return linking.flatMap(({ file, links }) =>
    [...new Set(links)].flatMap((link) => {
      const problem = findProblem(link, file);
      return problem === undefined ? [] : [{ file, reason: `Unexpected link "${link}": ${problem}` }];
    }),
  );

  function findProblem(link: string, from: string): string | undefined {
    const url = URL.parse(link, new URL(address.base + from.replace(/(^|\/)index\.html$/, '$1'), address.origin));
    if (url === null) return 'expected a valid address';
    if (url.origin !== new URL(address.origin).origin) return undefined;
    if (!url.pathname.startsWith(address.base)) return `expected an address under ${address.base}`;
    const path = decodeURIComponent(url.pathname.slice(address.base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!site.files.has(file)) return `expected a file ${file}`;
    const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
    if (fragment === '' || fragment === 'top' || idsByFile.get(file)?.has(fragment) !== false) return undefined;
    return `expected an element with the id "${fragment}" in ${file}`;
  }
}

/** An id stands once in a page: a fragment cannot lead to two places. */
export function checkIds(pages: readonly BuiltPage[]): readonly SiteFault[] {
  return pages.flatMap(({ file, ids }) =>
    [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) => ({
      file,
      reason: `Unexpected second element with the id "${id}", expected one`,
    })),
  );
}
