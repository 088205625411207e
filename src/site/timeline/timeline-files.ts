import type { DataFormat } from '../../export/timeline/data-formats.ts';
import { dataFormats } from '../../export/timeline/data-formats.ts';
import type { ExportSite } from '../../export/timeline/export-site.ts';
import type { ExportedTimeline } from '../../export/timeline/exported-timeline.ts';
import { collectTimeline } from '../../export/timeline/exported-timeline.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import {
  actorPath,
  articlePath,
  claimsPath,
  claimsSchemaPath,
  dataPath,
  engagementPath,
  homePath,
  passagePath,
  termPath,
  timelinePath,
  verdictFeedPath,
  vocabularyPath,
} from '../../model/site-paths.ts';
import type { TimelineScope } from '../../timeline/timeline-of.ts';

/** A file that holds a timeline. */
export interface TimelineFile {
  /** Site path. */
  readonly path: string;
  readonly format: DataFormat;
}

/** The files of one timeline, in the order in which its page offers them. */
export function timelineFiles(scope: TimelineScope = {}): readonly TimelineFile[] {
  const folder = folderOf(scope);
  return dataFormats
    .filter(({ siteOnly }) => folder === dataPath || !siteOnly)
    .map((format) => ({ path: `${folder}${format.file}`, format }));
}

/** The files of every timeline that has rows, each with the timeline: the site's, each article's, each actor's. */
export function listTimelineFiles(
  library: Library,
  site: ExportSite,
): readonly (TimelineFile & { readonly timeline: ExportedTimeline })[] {
  const scopes: readonly TimelineScope[] = [
    {},
    ...[...library.articles.keys()].map((article) => ({ article })),
    ...[...library.actors.keys()].map((actor) => ({ actor })),
  ];
  return scopes.flatMap((scope) => {
    const timeline = collectTimeline(library, scope, site);
    return timeline ? timelineFiles(scope).map((file) => ({ ...file, timeline })) : [];
  });
}

/** Where the JSON Schema of the timelines stands. */
export const schemaPath = `${dataPath}timeline.schema.json`;

/** What the exports take from the site: `address` makes a full address of a site path. */
export function exportSite(
  { title, words }: { readonly title: string; readonly words: Catalogue },
  address: (path: string) => string,
  svgToPng: ExportSite['svgToPng'],
): ExportSite {
  return {
    title,
    words,
    host: new URL(address('/')).host,
    home: address(homePath),
    article: (slug) => address(articlePath(slug)),
    passage: (slug, id) => address(passagePath(slug, id)),
    engagement: (id) => address(engagementPath(id)),
    actor: (id) => address(actorPath(id)),
    timeline: (scope) => address(pageOf(scope)),
    schema: address(schemaPath),
    claims: address(claimsPath),
    claimsSchema: address(claimsSchemaPath),
    verdicts: address(verdictFeedPath),
    term: (vocabulary, value) => address(termPath(vocabulary, value)),
    vocabulary: (name) => address(vocabularyPath(name)),
    svgToPng,
  };
}

function pageOf({ article, actor }: TimelineScope): string {
  if (article !== undefined) return articlePath(article);
  return actor === undefined ? timelinePath : actorPath(actor);
}

function folderOf(scope: TimelineScope): string {
  return scope.article === undefined && scope.actor === undefined ? dataPath : pageOf(scope);
}
