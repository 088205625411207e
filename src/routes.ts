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
  { pattern: '/articles/[slug]/argument', entrypoint: 'src/pages/articles/[slug]/argument/index.astro' },
  { pattern: '/articles/[slug]/edition', entrypoint: 'src/pages/articles/[slug]/edition/index.astro' },
  { pattern: '/claims/[...page]', entrypoint: 'src/pages/claims/[...page].astro' },
  { pattern: '/claims/[question]/[...page]', entrypoint: 'src/pages/claims/[question]/[...page].astro' },
  { pattern: '/data', entrypoint: 'src/pages/data/index.astro' },
  { pattern: '/engagements', entrypoint: 'src/pages/engagements/index.astro' },
  { pattern: '/engagements/[id]', entrypoint: 'src/pages/engagements/[id].astro' },
  { pattern: '/forecasts/[...page]', entrypoint: 'src/pages/forecasts/[...page].astro' },
  { pattern: '/method', entrypoint: 'src/pages/method/index.astro' },
  { pattern: '/method/rules', entrypoint: 'src/pages/method/rules/index.astro' },
  { pattern: '/p/[code]', entrypoint: 'src/pages/p/[code].astro' },
  { pattern: '/timeline', entrypoint: 'src/pages/timeline/index.astro' },
];
