import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import { site } from './readout.config.ts';
import { readContentText } from './src/fonts/content-text.ts';
import { makeFonts } from './src/fonts/face-sheet.ts';
import { aliasScriptWords } from './src/i18n/script-words.ts';
import { resolveContentFolder } from './src/files/content-files.ts';

const text = await readContentText(resolveContentFolder());
const root = fileURLToPath(new URL('.', import.meta.url));
const fonts = await makeFonts(
  [
    { name: 'Source Serif 4', family: 'source-serif-4', styles: ['normal', 'italic'], weights: [400, 600] },
    { name: 'Source Sans 3', family: 'source-sans-3', styles: ['normal'], weights: [400, 600] },
  ],
  text,
  root,
);

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
    resolve: { alias: [aliasScriptWords(site.lang), ...fonts.alias] },
    // Words of scripts are constants of the catalogue: a bundle says them where they are said.
    build: {
      // The policy above allows no font in a style sheet.
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
      rolldownOptions: { optimization: { inlineConst: true } },
    },
  },
});
