/** The one place that names the site. Everything else asks here. */
export interface SiteConfig {
  /** Origin of the published site, without a path. */
  readonly origin: string;
  /** Where the site stands below its origin, with a slash at both ends. */
  readonly base: string;
  readonly title: string;
  readonly description: string;
  /** Default language, BCP 47. */
  readonly lang: string;
}

export const site: SiteConfig = {
  origin: 'https://readout.example',
  base: '/',
  title: 'Readout',
  description: 'Diplomatic commentary, published so that it can be checked.',
  lang: 'en',
};
