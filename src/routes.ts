/** A route of the site, in the form in which an Astro integration injects one. */
export interface Route {
  /** Its address, parameters in brackets as Astro writes them. */
  readonly pattern: string;
  /** The file that answers it, from the folder of this project. */
  readonly entrypoint: string;
}

/** Every route of the site. A page is a file in `src/pages` and a line here. */
export const routes: readonly Route[] = [
  { pattern: '/', entrypoint: 'src/pages/index.astro' },
  { pattern: '/404', entrypoint: 'src/pages/404.astro' },
  { pattern: '/[...file]', entrypoint: 'src/pages/[...file].ts' },
  { pattern: '/actors', entrypoint: 'src/pages/actors/index.astro' },
  { pattern: '/actors/[id]', entrypoint: 'src/pages/actors/[id].astro' },
  { pattern: '/articles/[former]', entrypoint: 'src/pages/articles/[former]/index.astro' },
  { pattern: '/articles/[slug]', entrypoint: 'src/pages/articles/[slug]/index.astro' },
  { pattern: '/articles/[slug]/[former]', entrypoint: 'src/pages/articles/[slug]/[former]/index.astro' },
  { pattern: '/articles/[slug]/[id]', entrypoint: 'src/pages/articles/[slug]/[id]/index.astro' },
  { pattern: '/articles/[slug]/[id]/annotation.json', entrypoint: 'src/pages/articles/[slug]/[id]/annotation.json.ts' },
  { pattern: '/articles/[slug]/[id]/card.png', entrypoint: 'src/pages/articles/[slug]/[id]/card.png.ts' },
  {
    pattern: '/articles/[slug]/[id]/cite.[extension]',
    entrypoint: 'src/pages/articles/[slug]/[id]/cite.[extension].ts',
  },
  { pattern: '/articles/[slug]/argument', entrypoint: 'src/pages/articles/[slug]/argument/index.astro' },
  { pattern: '/articles/[slug]/arrival.css', entrypoint: 'src/pages/articles/[slug]/arrival.css.ts' },
  { pattern: '/articles/[slug]/card.png', entrypoint: 'src/pages/articles/[slug]/card.png.ts' },
  { pattern: '/articles/[slug]/edition.css', entrypoint: 'src/pages/articles/[slug]/edition.css.ts' },
  { pattern: '/card.png', entrypoint: 'src/pages/card.png.ts' },
  { pattern: '/claims/[...page]', entrypoint: 'src/pages/claims/[...page].astro' },
  { pattern: '/claims/[question]/[...page]', entrypoint: 'src/pages/claims/[question]/[...page].astro' },
  { pattern: '/claims/index/[part].json', entrypoint: 'src/pages/claims/index/[part].json.ts' },
  { pattern: '/data', entrypoint: 'src/pages/data/index.astro' },
  { pattern: '/data/[claims]', entrypoint: 'src/pages/data/[claims].ts' },
  { pattern: '/data/annotations/[slug].json', entrypoint: 'src/pages/data/annotations/[slug].json.ts' },
  {
    pattern: '/data/annotations/[slug]/[number].json',
    entrypoint: 'src/pages/data/annotations/[slug]/[number].json.ts',
  },
  { pattern: '/data/argument/[slug].argdown', entrypoint: 'src/pages/data/argument/[slug].argdown.ts' },
  { pattern: '/data/claims.schema.json', entrypoint: 'src/pages/data/claims.schema.json.ts' },
  { pattern: '/data/timeline.schema.json', entrypoint: 'src/pages/data/timeline.schema.json.ts' },
  { pattern: '/engagements', entrypoint: 'src/pages/engagements/index.astro' },
  { pattern: '/engagements/[id]', entrypoint: 'src/pages/engagements/[id].astro' },
  { pattern: '/forecasts/[...page]', entrypoint: 'src/pages/forecasts/[...page].astro' },
  { pattern: '/method', entrypoint: 'src/pages/method/index.astro' },
  { pattern: '/method/rules', entrypoint: 'src/pages/method/rules/index.astro' },
  { pattern: '/p/[code]', entrypoint: 'src/pages/p/[code].astro' },
  { pattern: '/timeline', entrypoint: 'src/pages/timeline/index.astro' },
];
