/**
 * The structure of the source, told once: the architecture test holds the code to it and the linter reads it.
 * Rooms are the folders of `src`; the features of `src/site` are rooms within a room.
 */

/** Pure rooms, lowest first, with what each may import. They run anywhere: no Astro but its Zod, no Node, no DOM. */
export const core: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: ['model'],
  anchoring: ['model'],
  timeline: ['i18n', 'model'],
  argument: ['timeline', 'i18n', 'model'],
  export: ['argument', 'timeline', 'i18n', 'model'],
  scoring: ['model'],
  'share-card': ['timeline', 'i18n', 'model'],
  permalinks: ['anchoring', 'model'],
  check: ['permalinks', 'argument', 'anchoring', 'i18n', 'model'],
  markdown: ['anchoring', 'model'],
  reading: ['markdown', 'check', 'timeline', 'permalinks', 'anchoring', 'i18n', 'model'],
  import: ['reading', 'markdown', 'check', 'anchoring', 'i18n', 'model'],
  suggest: ['anchoring', 'i18n', 'model'],
};

/** Rooms that touch a platform. They may use the whole core; what they may use of each other stands beside them. */
export const edges: Readonly<Record<string, readonly string[]>> = {
  files: [],
  raster: ['files'],
  chromium: [],
  fonts: ['files'],
  pdf: ['files', 'chromium'],
  'link-check': [],
  styles: [],
  site: ['styles'],
  loader: ['files', 'raster', 'site'],
  pages: ['site', 'loader', 'styles'],
  cli: ['files', 'link-check', 'chromium', 'raster', 'pdf', 'site'],
  'content.config.ts': ['loader'],
  'routes.ts': [],
  'middleware.ts': ['loader'],
  'locals.d.ts': [],
};

/** The features of `src/site`, lowest first: one may import itself and those before it. */
export const features = [
  'shared',
  'frame',
  'sources',
  'as-of',
  'notes',
  'share',
  'passage',
  'timeline',
  'argument',
  'data',
  'claims',
  'permalinks',
  'article',
  'forecasts',
  'registries',
  'home',
  'method',
] as const;

/** What the values and the markup of a page may use of the core. */
const shown = [
  'model',
  'i18n',
  'anchoring',
  'timeline',
  'argument',
  'export',
  'scoring',
  'share-card',
  'permalinks',
  'check',
];

/** What a file of a feature is by its suffix, and which rooms of the core it may import. */
export const siteLayers = {
  /** Runs in the reader's browser; imports other client files and little of the core, since every byte is sent. */
  client: { suffix: '.client.ts', core: ['model', 'i18n', 'anchoring', 'timeline'] },
  /** Pure: what a page shows, as values. */
  values: { suffix: '.ts', core: shown },
  /** Markup; the only layer that loads styles and, inside `<script>`, client files. */
  markup: { suffix: '.astro', core: shown },
} as const;
