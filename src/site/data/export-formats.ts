import { claimFormats } from '../../export/claims/claim-formats.ts';
import { collectClaims } from '../../export/claims/exported-claims.ts';
import { dataFormats } from '../../export/timeline/data-formats.ts';
import type { ExportSite } from '../../export/timeline/export-site.ts';
import { collectTimeline } from '../../export/timeline/exported-timeline.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import type { TimelineScope } from '../../timeline/timeline-of.ts';

/** Something that can be written out of a library in one format. */
export interface LibraryExport {
  readonly name: string;
  /** What it holds, in a sentence or two. */
  readonly holds: (words: Catalogue) => string;
  /** What it is made of. */
  readonly of: 'timeline' | 'claims';
  /** Undefined where the scope has nothing of it. */
  readonly write: (
    library: Library,
    scope: TimelineScope,
    site: ExportSite,
  ) => string | Uint8Array<ArrayBuffer> | undefined;
}

/** Every export that `readout export` offers. */
export const libraryExports: readonly LibraryExport[] = [
  ...dataFormats.map(({ name, write }): LibraryExport => ({
    name,
    holds: ({ exporting }) => exporting.timelineFormats[name].holds,
    of: 'timeline',
    write(library, scope, site) {
      const timeline = collectTimeline(library, scope, site);
      return timeline && write(timeline);
    },
  })),
  ...claimFormats.map(({ name, write }): LibraryExport => ({
    name,
    holds: ({ exporting }) => exporting.claimFormats[name].holds,
    of: 'claims',
    write(library, scope, site) {
      const exported = collectClaims(library, scope, site);
      return exported.claims.length > 0 ? write(exported) : undefined;
    },
  })),
];
