import { hasArgument } from '../../argument/relation-edge.ts';
import { contentSchemas } from '../../export/content-schemas.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import {
  annotationSchemaPath,
  annotationsPath,
  argdownPath,
  claimsSchemaPath,
  writtenSchemaPath,
} from '../../model/site-paths.ts';
import { timelineOf } from '../../timeline/timeline-of.ts';
import { schemaPath, timelineFiles } from '../timeline/timeline-files.ts';
import { claimFiles } from './claim-files.ts';

/** One kind of file that other programs read. */
export interface DataFiles {
  readonly title: string;
  readonly mediaType: string;
  /** What it holds, in a sentence or two. */
  readonly holds: string;
  /** The files there are, with what tells each from the others. */
  readonly files: (library: Library) => readonly { readonly path: string; readonly name: string }[];
}

/** Everything published for other programs, in the order in which the page lists it. */
export const dataFiles = ({ claimFormats, timelineFormats }: Catalogue['exporting']): readonly DataFiles[] => [
  {
    title: 'Annotations of an article',
    mediaType: 'application/ld+json',
    holds:
      'W3C Web Annotations, as a collection for each article: every claim, every announced visit and every actor named, with the words it belongs to. Each passage’s page has its own as annotation.json.',
    files: ({ articles }) =>
      [...articles.values()].map(({ slug, title }) => ({ path: annotationsPath(slug), name: title })),
  },
  {
    title: 'Schema of the annotations',
    mediaType: 'application/schema+json',
    holds: 'What these annotations keep to, as a JSON Schema (draft 2020-12) after the demands of the W3C model.',
    files: () => [{ path: annotationSchemaPath, name: 'JSON Schema' }],
  },
  {
    title: 'The argument of an article',
    mediaType: 'text/plain',
    holds:
      'Argdown: a section for each branch, each claim as a statement under its id, and what it supports (+>), opposes (->) or qualifies, for which Argdown has no sign of its own (_>, an undercut). Type, voice, verdict and address are data of the statement; what the text leaves out stands in the front matter.',
    files: ({ articles }) =>
      [...articles.values()].filter(hasArgument).map(({ slug, title }) => ({ path: argdownPath(slug), name: title })),
  },
  ...claimFiles.map(({ path, format: { name, mediaType } }) => ({
    title: `Claims: ${claimFormats[name].label}`,
    mediaType,
    holds: claimFormats[name].holds,
    files: () => [{ path, name: path.slice(path.lastIndexOf('/') + 1) }],
  })),
  {
    title: 'Schema of the claims',
    mediaType: 'application/schema+json',
    holds: 'The JSON Schema (2020-12) of the claims as JSON. The table of fields below is made from it.',
    files: () => [{ path: claimsSchemaPath, name: 'JSON Schema' }],
  },
  ...timelineFiles().map(({ path, format: { name, mediaType } }) => ({
    title: `The timeline: ${timelineFormats[name].label}`,
    mediaType,
    holds: timelineFormats[name].holds,
    files: (library: Library) => (timelineOf(library) ? [{ path, name: path.slice(path.lastIndexOf('/') + 1) }] : []),
  })),
  {
    title: 'Schema of the timelines',
    mediaType: 'application/schema+json',
    holds: 'The JSON Schema of the timelines as JSON. Each article’s and each actor’s own stand beside their pages.',
    files: () => [{ path: schemaPath, name: 'JSON Schema' }],
  },
  {
    title: 'Schemas of what authors write',
    mediaType: 'application/schema+json',
    holds:
      'A JSON Schema (draft 7) of the frontmatter of an article and of each shared file, by which editors complete and check them. Every key and value is explained.',
    files: () =>
      Object.entries(contentSchemas).map(([name, { title }]) => ({
        path: writtenSchemaPath(name),
        name: title ?? name,
      })),
  },
  {
    title: 'Schema of reports',
    mediaType: 'application/schema+json',
    holds: 'The JSON Schema (2020-12) of what “readout check --format json” prints.',
    files: () => [{ path: writtenSchemaPath('report'), name: 'JSON Schema' }],
  },
];
