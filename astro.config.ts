import { fileURLToPath } from 'node:url';
import { defineConfig, fontProviders } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import { site } from './readout.config.ts';
import { readContentText } from './src/fonts/content-text.ts';
import { typeFaces } from './src/fonts/type-family.ts';
import { aliasScriptWords } from './src/i18n/script-words.ts';
import { resolveContentFolder } from './src/files/content-files.ts';

const text = await readContentText(resolveContentFolder());
const root = fileURLToPath(new URL('.', import.meta.url));
const textFaces = await typeFaces(
  { family: 'source-serif-4', styles: ['normal', 'italic'], weights: [400, 600] },
  text,
  root,
);
const uiFaces = await typeFaces({ family: 'source-sans-3', styles: ['normal'], weights: [400, 600] }, text, root);

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Articles are read by our own pipeline; Astro would warn that its colours for code do not go with the policy below.
  markdown: { syntaxHighlight: false },
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
  // Lets editors complete and check frontmatter by the schema of its collection: see .vscode/settings.json.
  experimental: { contentIntellisense: true },
  vite: {
    resolve: { alias: [aliasScriptWords(site.lang)] },
    // Words of scripts are constants of the catalogue: a bundle says them where they are said.
    build: { rolldownOptions: { optimization: { inlineConst: true } } },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-text',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: textFaces },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-ui',
      fallbacks: ['Helvetica', 'Arial', 'sans-serif'],
      options: { variants: uiFaces },
    },
  ],
});
