import { catalogueFor } from '../../i18n/catalogue.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import { firstPublished, followPermalink } from '../../model/permalink-key.ts';
import type { Permalink } from '../../model/permalink.ts';
import { articlePath, passagePath, fragmentPath } from '../../model/site-paths.ts';
import { pathsOldestFirst, shortCodeOf } from '../../permalinks/short-urls.ts';
import { passageTitle } from '../passage/passage-page.ts';

/** An address that has another in its place. */
export interface MovedAddress {
  readonly link: Permalink;
  /** Site path of the page that it leads to, and what that is called. */
  readonly path: string;
  readonly title: string;
  readonly lang: string;
}

/** An address that was withdrawn, and what is kept of it. */
export interface WithdrawnAddress {
  readonly link: Permalink;
  /** Site path of its own page; of a paragraph, its fragment in the article, where there still is one. */
  readonly path: string;
  readonly title: string;
  /** The words that it stood for; an article or an actor has none of its own. */
  readonly words?: string;
  readonly why: string;
  /** The days it was withdrawn and, here or under a former address, first published. */
  readonly withdrawn: DayView;
  readonly first: DayView;
  readonly article: { readonly path: string; readonly title: string };
  readonly lang: string;
}

interface DayView {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly words: string;
}

/** Every published address that leads to another one now. */
export function listMovedAddresses(library: Library): MovedAddress[] {
  return [...library.permalinks].flatMap(([key, link]) => {
    const target = link.now === undefined ? undefined : followPermalink(library.permalinks, key);
    if (target === undefined) return [];
    return [{ link, path: pathOf(library, target), title: titleOf(target), lang: langOf(library, target) }];
  });
}

/** Every published address that was withdrawn, with a page of its own or a fragment of its article's. */
export function listWithdrawnAddresses(library: Library): WithdrawnAddress[] {
  return [...library.permalinks.values()].flatMap((link) => {
    const { article, withdrawn, why } = link;
    if (withdrawn === undefined || why === undefined) return [];
    const home = library.articles.get(article)?.title ?? library.permalinks.get(article);
    const lang = langOf(library, link);
    const toView = (day: string): DayView => ({ day, words: dayWords(day, catalogueFor(lang).lang) });
    return [
      {
        ...{ link, why, lang },
        path: pathOf(library, link),
        title: titleOf(link),
        ...('quote' in link && { words: link.quote }),
        withdrawn: toView(withdrawn),
        first: toView(firstPublished(library.permalinks, link)),
        article: { path: articlePath(article), title: typeof home === 'object' ? titleOf(home) : (home ?? article) },
      },
    ];
  });
}

/** What is left of a published page: where it went, or what it was. */
export interface FormerPage {
  readonly link: Permalink;
  readonly moved?: MovedAddress;
  readonly withdrawn?: WithdrawnAddress;
}

/** Every page that was published and is no longer what it was. */
export function listFormerPages(library: Library): FormerPage[] {
  return [
    ...listMovedAddresses(library).map((moved) => ({ moved, link: moved.link })),
    ...listWithdrawnAddresses(library).map((withdrawn) => ({ withdrawn, link: withdrawn.link })),
  ];
}

/** A short code and the page that it leads to. */
export interface ShortAddress {
  readonly code: string;
  readonly path: string;
  readonly title: string;
  readonly lang: string;
}

/** Every short address that leads, or ever led, to a passage. What was published keeps the code that it had. */
export function listShortAddresses(library: Library): readonly ShortAddress[] {
  const present = pathsOldestFirst(library).map((address) => {
    const article = getOrThrow(library.articles, address.slug);
    const title = passageTitle(article, address.id, library);
    const path = passagePath(address.slug, address.id);
    return { code: shortCodeOf(library, address), path, title, lang: article.lang };
  });
  const former = [...listMovedAddresses(library), ...listWithdrawnAddresses(library)].flatMap(
    ({ link, path, title, lang }) => (isPassageLink(link) ? [{ code: link.code, path, title, lang }] : []),
  );
  return [...present, ...former];
}

/** Whether an address is that of a passage, which has a page of its own and a short form. */
export function isPassageLink(link: Permalink): link is Extract<Permalink, { readonly code: string }> {
  return 'code' in link;
}

/** A paragraph stands in its article; of one that was withdrawn there is only the page that says so. */
function pathOf({ articles }: Library, link: Permalink): string {
  if (link.kind === 'article') return articlePath(link.article);
  if (link.kind !== 'paragraph') return passagePath(link.article, link.id);
  return articles.has(link.article) ? fragmentPath(link.article, link.id) : articlePath(link.article);
}

function titleOf(link: Permalink): string {
  return link.kind === 'paragraph' ? link.quote : link.title;
}

/** Of an article that was withdrawn the language is not known any more. */
function langOf({ articles }: Library, { article }: Permalink): string {
  return articles.get(article)?.lang ?? 'und';
}
