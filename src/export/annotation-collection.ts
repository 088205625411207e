import type { Article } from '../model/article.ts';
import type { AnnotationContext, Provenance, WebAnnotation } from './web-annotation.ts';
import { toProvenance, toWebAnnotation } from './web-annotation.ts';

/** Annotations on a page. */
const pageSize = 100;

/** Some of a collection's annotations, in reading order, actors last: model, section 5.2. */
export interface AnnotationPage {
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly partOf: string;
  /** Position of the first item in the collection, from 0. */
  readonly startIndex: number;
  readonly prev?: string;
  readonly next?: string;
  readonly items: readonly WebAnnotation[];
}

/** All annotations of an article, with the first page in place: model, section 5.1. */
export interface AnnotationCollection extends Provenance {
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first?: AnnotationPage;
  readonly last?: string;
}

export function toAnnotationCollection(article: Article, context: AnnotationContext): AnnotationCollection {
  const pages = toAnnotationPages(article, context);
  const [first, last] = [pages[0], pages.at(-1)];
  return {
    id: context.addresses.collection(article.slug),
    type: 'AnnotationCollection',
    label: context.words.exporting.annotations.ofArticle({ title: article.title }),
    ...toProvenance(article, context.publisher),
    total: article.passages.length,
    ...(first && last && { first, last: last.id }),
  };
}

/** None where an article has no passages. */
export function toAnnotationPages(article: Article, context: AnnotationContext): readonly AnnotationPage[] {
  const { slug, passages } = article;
  const { collection, page } = context.addresses;
  const count = Math.ceil(passages.length / pageSize);
  return Array.from({ length: count }, (_, index) => ({
    id: page(slug, index + 1),
    type: 'AnnotationPage',
    partOf: collection(slug),
    startIndex: index * pageSize,
    ...(index > 0 && { prev: page(slug, index) }),
    ...(index + 1 < count && { next: page(slug, index + 2) }),
    items: passages
      .slice(index * pageSize, (index + 1) * pageSize)
      .map((passage) => toWebAnnotation(article, passage, context)),
  }));
}
