import { hasArgument } from '../../argument/relation-edge.ts';
import type { ClaimFormat } from '../../export/claims/claim-formats.ts';
import { claimFormats } from '../../export/claims/claim-formats.ts';
import { contentSchemas } from '../../export/content-schemas.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import {
  annotationSchemaPath,
  annotationsPath,
  argdownPath,
  claimsSchemaPath,
  dataPath,
  writtenSchemaPath,
} from '../../model/site-paths.ts';
import { makeTimeline } from '../../timeline/timeline-of.ts';
import { schemaPath, timelineFiles } from '../timeline/timeline-files.ts';

/** One kind of file that other programs read. */
export interface DataFiles {
  readonly title: string;
  readonly mediaType: string;
  /** What it holds, in a sentence or two. */
  readonly holds: string;
  /** The files there are, with what tells each from the others. */
  readonly files: (library: Library) => readonly DataFile[];
}

/** A file, with what tells it from the others of its kind. */
export interface DataFile {
  readonly path: string;
  readonly name: string;
  /** Of the name, where it is that of a text. */
  readonly lang?: string;
}

/** A file that holds the claims of the whole site. */
export interface ClaimFile {
  /** Site path. */
  readonly path: string;
  readonly format: ClaimFormat;
}

/** The files of all claims, in the order in which pages offer them. */
export const claimFiles: readonly ClaimFile[] = claimFormats.map((format) => ({
  path: `${dataPath}${format.file}`,
  format,
}));

/** Everything published for other programs, in the order in which the page lists it. */
export function listDataFiles(catalogue: Catalogue): readonly DataFiles[] {
  const { data: words, exporting } = catalogue;
  const schema = (path: string): Pick<DataFiles, 'mediaType' | 'files'> => ({
    mediaType: 'application/schema+json',
    files: () => [{ path, name: words.schema }],
  });
  return [
    {
      ...words.files.annotations,
      mediaType: 'application/ld+json',
      files: ({ articles }) =>
        [...articles.values()].map(({ slug, title, lang }) => ({ path: annotationsPath(slug), name: title, lang })),
    },
    { ...words.files.annotationSchema, ...schema(annotationSchemaPath) },
    {
      ...words.files.argument,
      mediaType: 'text/plain',
      files: ({ articles }) =>
        [...articles.values()]
          .filter(hasArgument)
          .map(({ slug, title, lang }) => ({ path: argdownPath(slug), name: title, lang })),
    },
    ...claimFiles.map(({ path, format: { name, mediaType } }) => ({
      title: words.claims({ format: exporting.claimFormats[name].label }),
      mediaType,
      holds: exporting.claimFormats[name].holds,
      files: () => [{ path, name: path.slice(path.lastIndexOf('/') + 1) }],
    })),
    { ...words.files.claimSchema, ...schema(claimsSchemaPath) },
    ...timelineFiles().map(({ path, format: { name, mediaType } }) => ({
      title: words.timeline({ format: exporting.timelineFormats[name].label }),
      mediaType,
      holds: exporting.timelineFormats[name].holds,
      files: (library: Library) =>
        makeTimeline(library) ? [{ path, name: path.slice(path.lastIndexOf('/') + 1) }] : [],
    })),
    { ...words.files.timelineSchema, ...schema(schemaPath) },
    {
      ...words.files.contentSchemas,
      mediaType: 'application/schema+json',
      files: () =>
        Object.entries(contentSchemas).map(([name, { title }]) => ({
          path: writtenSchemaPath(name),
          name: title ?? name,
        })),
    },
    { ...words.files.reportSchema, ...schema(writtenSchemaPath('report')) },
  ];
}
