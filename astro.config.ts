import { defineConfig, fontProviders } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import { site } from './readout.config.ts';

/** Latin first; the other ranges load only where a text needs them. */
const scripts = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
} as const;

type Style = 'normal' | 'italic';

function variants(family: string, weight: string, styles: readonly Style[]) {
  const faces = styles.flatMap((style) =>
    Object.entries(scripts).map(([script, range]) => ({
      weight,
      style,
      src: [`@fontsource-variable/${family}/files/${family}-${script}-wght-${style}.woff2`] as [string],
      unicodeRange: range.split(',') as [string, ...string[]],
    })),
  );
  const [first, ...rest] = faces;
  if (!first) throw new Error('A font family needs at least one style');
  return [first, ...rest] as [typeof first, ...typeof rest];
}

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Short addresses only lead to pages that are listed.
  integrations: [sitemap({ filter: (page) => !/\/p\/[^/]+\/$/.test(page) })],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-text',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: variants('source-serif-4', '200 900', ['normal', 'italic']) },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-ui',
      fallbacks: ['Helvetica', 'Arial', 'sans-serif'],
      options: { variants: variants('source-sans-3', '200 900', ['normal']) },
    },
  ],
});
