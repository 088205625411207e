import type { TimelineScope } from '../../timeline/timeline-of.ts';

/** What an export takes from the site that publishes it: names, full addresses, and what only a platform can do. */
export interface ExportSite {
  readonly title: string;
  /** Host of the site's addresses. */
  readonly host: string;
  readonly passage: (slug: string, id: string) => string;
  readonly engagement: (id: string) => string;
  readonly actor: (id: string) => string;
  /** The page that shows the timeline of a scope. */
  readonly timeline: (scope: TimelineScope) => string;
  /** Where the JSON Schema of the exported rows stands. */
  readonly schema: string;
  /** Draws an SVG as PNG, `width` pixels wide. */
  readonly svgToPng: (svg: string, options: { readonly width: number }) => Uint8Array<ArrayBuffer>;
}
