import type { ExportedTimeline } from '../../../src/export/timeline/exported-timeline.ts';
import { collectTimeline } from '../../../src/export/timeline/exported-timeline.ts';
import { en } from '../../../src/i18n/en/en.ts';
import type { Library } from '../../../src/model/library.ts';
import { svgToPng } from '../../../src/raster/svg-to-png.ts';
import { exportSite } from '../../../src/site/timeline/timeline-files.ts';
import type { TimelineScope } from '../../../src/timeline/timeline-of.ts';

/** A site below a path of its host. */
export const site = exportSite({ title: 'Readout', words: en }, (path) => `https://example.org/site${path}`, svgToPng);

/** The timeline of a scope that is known to have rows. */
export function exported(library: Library, scope: TimelineScope = {}): ExportedTimeline {
  const timeline = collectTimeline(library, scope, site);
  if (!timeline) throw new Error('no rows');
  return timeline;
}

/** The library with other words in the titles of its engagements and promises. */
export function retitled(library: Library, title: string): Library {
  const renamed = <T>(entries: ReadonlyMap<string, T>, rename: (entry: T) => T): ReadonlyMap<string, T> =>
    new Map([...entries].map(([id, entry]) => [id, rename(entry)]));
  return {
    ...library,
    engagements: renamed(library.engagements, (engagement) => ({ ...engagement, title, about: title, place: title })),
    articles: renamed(library.articles, (article) => ({
      ...article,
      announcements: article.announcements.map((visit) => ({ ...visit, title })),
    })),
  };
}
