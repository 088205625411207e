import type { AnnotationContext } from '../../export/web-annotation.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import {
  actorPath,
  annotationPath,
  annotationsPagePath,
  annotationsPath,
  articlePath,
  homePath,
  termPath,
} from '../../model/site-paths.ts';

/** What only the edges know of the site. */
export interface AnnotatingSite {
  readonly publisher: string;
  /** The words of its language. */
  readonly words: Catalogue;
  /** The full address of a site path. */
  readonly address: (path: string) => string;
}

/** What the annotations of this site are made with. */
export function makeAnnotationContext(
  library: Library,
  { publisher, address, words }: AnnotatingSite,
): AnnotationContext {
  return {
    library,
    words,
    publisher: { name: publisher, homepage: address(homePath) },
    addresses: {
      article: (slug) => address(articlePath(slug)),
      annotation: (slug, id) => address(annotationPath(slug, id)),
      collection: (slug) => address(annotationsPath(slug)),
      page: (slug, number) => address(annotationsPagePath(slug, number)),
      term: (vocabulary, value) => address(termPath(vocabulary, value)),
      actor: (id) => address(actorPath(id)),
    },
  };
}
