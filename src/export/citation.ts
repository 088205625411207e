import type { Catalogue } from '../i18n/catalogue.ts';
import type { Article, Passage } from '../model/article.ts';
import { passageText } from '../model/article.ts';
import type { TextKind } from '../model/vocabulary.ts';
import { articleVersion } from '../model/article-version.ts';

/** The text that the cited page restates, translates or writes down. */
export interface CitedOriginal {
  /** What the page is to it. */
  readonly kind: TextKind;
  readonly authors: readonly string[];
  readonly title: string;
  readonly publisher: string;
  /** ISO day. */
  readonly day: string;
  readonly url: string;
}

/**
 * A passage as it is cited, in every format the same. The thing cited is the page of the passage on this site, and who
 * answers for its words is the site: a restatement is written anew, so the authors of the original are never put down as
 * the authors of words they did not write. They are named, with their title, as what the page restates.
 */
export interface CitedPassage {
  /** Unique in the site; letters, digits and hyphens. */
  readonly key: string;
  /** Names as they are written in full; they are never split into family and given names by guess. */
  readonly authors: readonly string[];
  /** What the passage says, in one sentence. */
  readonly title: string;
  /** The article that the passage stands in. */
  readonly container: string;
  /** Of its note in the article; actors have none. */
  readonly number?: number;
  readonly publisher: string;
  /** ISO day on which the article was published. */
  readonly day: string;
  /** ISO day up to which its outcomes were checked. */
  readonly asOf: string;
  readonly version: string;
  readonly url: string;
  /** BCP 47. */
  readonly lang: string;
  /** The words themselves. */
  readonly quotation: string;
  readonly original?: CitedOriginal;
  /** In which the citation is put. */
  readonly words: CitationWords;
}

/** The sentences of citations in one language. */
export type CitationWords = Catalogue['exporting']['citations'];

/** What a citation takes from the page rather than from the article. */
export interface CitedPage {
  readonly title: string;
  readonly publisher: string;
  /** Full address of the passage's page. */
  readonly url: string;
}

/** Puts together what every format cites. Of an actor's mentions the first is quoted. */
export function citePassage(article: Article, passage: Passage, page: CitedPage, words: CitationWords): CitedPassage {
  const ranges = passage.kind === 'actor' ? passage.ranges.slice(0, 1) : passage.ranges;
  return {
    key: `${article.slug}-${passage.id}`,
    authors: [page.publisher],
    title: page.title,
    container: article.title,
    ...(passage.number !== undefined && { number: passage.number }),
    publisher: page.publisher,
    day: article.published,
    asOf: article.asOf,
    version: articleVersion(article),
    url: page.url,
    lang: article.lang,
    quotation: passageText(article, { ranges }),
    ...citedOriginal(article),
    words,
  };
}

/** What the article restates, translates or writes down, if it does. */
export function citedOriginal({ text: { kind, of } }: Pick<Article, 'text'>): Pick<CitedPassage, 'original'> {
  if (!of) return {};
  const { authors, title, publisher, published, url } = of;
  return { original: { kind, authors, title, publisher, day: published, url } };
}
