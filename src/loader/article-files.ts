import { site } from '../../readout.config.ts';
import { hasArgument } from '../argument/relation-edge.ts';
import { toAnnotationCollection, toAnnotationPages } from '../export/annotation-collection.ts';
import { argdownMediaType, toArgdown } from '../export/argdown.ts';
import type { CitationExtension } from '../export/citation-formats.ts';
import { citationFormats } from '../export/citation-formats.ts';
import type { AnnotationContext } from '../export/web-annotation.ts';
import { annotationMediaType, toJsonLd, toWebAnnotation } from '../export/web-annotation.ts';
import { catalogueFor } from '../i18n/catalogue.ts';
import type { Article } from '../model/article.ts';
import type { Library } from '../model/library.ts';
import {
  annotationPath,
  annotationsPagePath,
  annotationsPath,
  argdownPath,
  arrivalStylePath,
  articlePath,
  citePath,
  editionStylePath,
  passagePath,
} from '../model/site-paths.ts';
import { claimsInOrder } from '../site/argument/argument-claim.ts';
import { arrivalStyle, marginStyle } from '../site/article/style-sheets.ts';
import marksOfViews from '../site/article/views.css?inline';
import { makeArticleCard } from '../site/frame/cards.ts';
import { makeAnnotationContext } from '../site/passage/annotations.ts';
import { citedPassage } from '../site/passage/passage-citation.ts';
import { makePassageCard } from '../site/passage/passage-card.ts';
import { passageOf, makePassagePage } from '../site/passage/passage-page.ts';
import { address, printedAddress } from '../site/shared/urls.ts';
import notesOfViews from '../site/notes/note-everything.css?inline';
import { makeCardFile } from './card-file.ts';
import type { SiteFile } from './site-file.ts';

const css = 'text/css; charset=utf-8';

/** The files that belong to an article and to its passages. */
export function listArticleFiles(article: Article, library: Library): SiteFile[] {
  const { slug, title, lang } = article;
  const annotations = makeAnnotationContext(library, {
    publisher: site.title,
    address,
    words: catalogueFor(site.lang),
  });
  return [
    makeCardFile(articlePath(slug), (context) => makeArticleCard(article, context)),
    { path: arrivalStylePath(slug), mediaType: css, write: () => arrivalStyle(article, marksOfViews + notesOfViews) },
    {
      path: editionStylePath(slug),
      mediaType: css,
      write: () => marginStyle({ title, address: printedAddress(articlePath(slug)), site: site.title }),
    },
    {
      path: annotationsPath(slug),
      mediaType: annotationMediaType,
      write: () => toJsonLd(toAnnotationCollection(article, annotations)),
    },
    ...toAnnotationPages(article, annotations).map((page, index) => ({
      path: annotationsPagePath(slug, index + 1),
      mediaType: annotationMediaType,
      write: () => toJsonLd(page),
    })),
    ...(hasArgument(article)
      ? [
          {
            path: argdownPath(slug),
            mediaType: argdownMediaType,
            write: () => {
              const addressOf = (id: string) => address(passagePath(slug, id));
              return toArgdown(article, claimsInOrder(article), addressOf, catalogueFor(lang).exporting.argdown);
            },
          },
        ]
      : []),
    ...article.passages.flatMap(({ id }) => listPassageFiles(id, { article, library, annotations })),
  ];
}

interface PassageContext {
  readonly article: Article;
  readonly library: Library;
  readonly annotations: AnnotationContext;
}

function listPassageFiles(id: string, { article, library, annotations }: PassageContext): SiteFile[] {
  const { slug } = article;
  const path = passagePath(slug, id);
  return [
    makeCardFile(path, (context) => makePassageCard(makePassagePage(library, slug, id), context)),
    {
      path: annotationPath(slug, id),
      mediaType: annotationMediaType,
      write: () => toJsonLd(toWebAnnotation(article, passageOf(article, id), annotations)),
    },
    ...(Object.keys(citationFormats) as CitationExtension[]).map((extension) => {
      const { write, mediaType } = citationFormats[extension];
      return {
        path: citePath(slug, id, extension),
        mediaType: `${mediaType}; charset=utf-8`,
        write: () =>
          write(citedPassage(makePassagePage(library, slug, id), { publisher: site.title, url: address(path) })),
      };
    }),
  ];
}
