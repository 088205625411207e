import type { Catalogue } from '../../i18n/catalogue.ts';
import type { TimelineScope } from '../../timeline/timeline-of.ts';

/** What an export takes from the site that publishes it: names, full addresses, and what only a platform can do. */
export interface ExportSite {
  readonly title: string;
  /** The words of its language. */
  readonly words: Catalogue;
  /** Host of the site's addresses. */
  readonly host: string;
  readonly home: string;
  readonly article: (slug: string) => string;
  readonly passage: (slug: string, id: string) => string;
  readonly engagement: (id: string) => string;
  readonly actor: (id: string) => string;
  /** The page that shows the timeline of a scope. */
  readonly timeline: (scope: TimelineScope) => string;
  /** Where the JSON Schema of the exported rows stands. */
  readonly schema: string;
  /** The claim index, the JSON Schema of its claims, and the feed of verdicts. */
  readonly claims: string;
  readonly claimsSchema: string;
  readonly verdicts: string;
  /** The codebook's entry for a value of a vocabulary, and the whole vocabulary. */
  readonly term: (vocabulary: string, value: string) => string;
  readonly vocabulary: (name: string) => string;
  /** Draws an SVG as PNG, `width` pixels wide. */
  readonly svgToPng: (svg: string, options: { readonly width: number }) => Uint8Array<ArrayBuffer>;
}
