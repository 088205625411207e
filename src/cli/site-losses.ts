import { readContent } from '../files/content.ts';
import { ledgerOf } from '../files/read-library.ts';
import { lostAddresses } from '../link-check/check-published.ts';
import type { BuiltSite } from '../link-check/read-site.ts';
import { count } from './count.ts';

const mostNamed = 10;

/**
 * Why a finished build must not take the place of a site: readers would lose addresses that were published, or all articles.
 *
 * @param before the pages that the site has now
 * @param folder the content folder
 */
export async function findLosses(
  built: BuiltSite,
  before: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  const after = built.pages.map(({ file }) => file);
  if (after.length === 0) return ['Unexpected build without a page, expected some'];
  const { permalinks, messages } = ledgerOf(await readContent(folder, { command: 'readout build' }));
  if (permalinks.length === 0 && messages.some(({ fatal }) => fatal))
    return ['Unexpected ledger of published addresses, expected one that can be read: see "readout check"'];
  const lost = lostAddresses(built, permalinks).map(
    (path) =>
      `Unexpected lack of ${path}, expected what was published there; where the content was changed meanwhile, build again`,
  );
  const articles = before.filter(isArticle).length;
  return [
    ...lost.slice(0, mostNamed),
    ...(lost.length > mostNamed ? [`and ${lost.length - mostNamed} more`] : []),
    ...(articles > 0 && !after.some(isArticle)
      ? [
          `Unexpected lack of articles in ${folder}, expected some: the site has ${articles}. Where they shall go, delete the site first`,
        ]
      : []),
  ];
}

/** How many pages of the site are no more, none of them published, and some by name. */
export function pagesGone({ files }: BuiltSite, before: readonly string[]): readonly string[] {
  const gone = before.filter((file) => !files.has(file));
  if (gone.length === 0) return [];
  const named = gone.slice(0, mostNamed).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const more = gone.length > mostNamed ? [`and ${gone.length - mostNamed} more`] : [];
  return [
    `Gone with this build: ${count(gone.length, 'page')} that ${gone.length === 1 ? 'was' : 'were'} never published: ${[...named, ...more].join(', ')}`,
  ];
}

function isArticle(file: string): boolean {
  return /^articles\/[^/]+\/index\.html$/.test(file);
}
