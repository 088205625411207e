import { readContent } from '../files/content.ts';
import { permalinkRegistryOf } from '../files/read-library.ts';
import { desk } from '../i18n/catalogue.ts';
import { findLostAddresses } from '../link-check/check-site.ts';
import type { BuiltSite } from '../link-check/read-site.ts';

const words = desk.cli.build;
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
  if (after.length === 0) return [words.noPages];
  const { permalinks, messages } = permalinkRegistryOf(await readContent(folder, { command: 'readout build' }));
  if (permalinks.length === 0 && messages.some(({ fatal }) => fatal)) return [words.registryUnreadable];
  const lost = findLostAddresses(built, permalinks).map((path) => words.addressLost({ path }));
  const articles = before.filter(isArticle).length;
  return [
    ...lost.slice(0, mostNamed),
    ...(lost.length > mostNamed ? [words.andMore({ count: lost.length - mostNamed })] : []),
    ...(articles > 0 && !after.some(isArticle) ? [words.articlesLost({ folder, articles })] : []),
  ];
}

/** How many pages of the site are no more, none of them published, and some by name. */
export function describeRemovedPages({ files }: BuiltSite, before: readonly string[]): readonly string[] {
  const gone = before.filter((file) => !files.has(file));
  if (gone.length === 0) return [];
  const named = gone.slice(0, mostNamed).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const more = gone.length > mostNamed ? [words.andMore({ count: gone.length - mostNamed })] : [];
  return [words.pagesGone({ count: gone.length, named: [...named, ...more] })];
}

function isArticle(file: string): boolean {
  return /^articles\/[^/]+\/index\.html$/.test(file);
}
