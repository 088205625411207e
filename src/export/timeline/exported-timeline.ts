import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { ScopedTimeline, TimelineScope } from '../../timeline/timeline-of.ts';
import { makeTimeline } from '../../timeline/timeline-of.ts';
import type { ExportSite } from './export-site.ts';

/** A timeline on its way out of the site. Every format is written from this, so that all hold the same events. */
export interface ExportedTimeline extends ScopedTimeline {
  readonly title: string;
  /** Full address of the page that shows it. */
  readonly url: string;
  readonly library: Library;
  readonly site: ExportSite;
}

/** The timeline of a scope with what its exports need; undefined where it has no rows. */
export function collectTimeline(
  library: Library,
  scope: TimelineScope,
  site: ExportSite,
): ExportedTimeline | undefined {
  const timeline = makeTimeline(library, scope);
  return (
    timeline && {
      ...timeline,
      title: titleOf(library, scope, site.words.exporting.timeline),
      url: site.timeline(scope),
      library,
      site,
    }
  );
}

function titleOf(
  library: Library,
  { article, actor }: TimelineScope,
  words: Catalogue['exporting']['timeline'],
): string {
  if (article !== undefined) return words.ofArticle({ title: getOrThrow(library.articles, article).title });
  return actor === undefined ? words.title : words.ofActor({ name: getOrThrow(library.actors, actor).name });
}
