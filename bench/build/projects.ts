import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const page = 'pages/articles/[slug]/index.astro';

/** Writes this site with its articles' pages and no others: the page as it is, of the content that READOUT_CONTENT names. */
export function writeArticlePages(folder: string): void {
  const up = (from: string) => relative(dirname(join(folder, 'src', from)), root);
  const text = readFileSync(join(root, 'src', page), 'utf8').replaceAll(/'(?:\.\.\/){3}(\.\.\/)?/g, (_, higher) =>
    higher === undefined ? `'${up(page)}/src/` : `'${up(page)}/`,
  );
  write(folder, `src/${page}`, text);
  write(folder, 'astro.config.ts', `export { default } from '${relative(folder, root)}/astro.config.ts';\n`);
  write(
    folder,
    'src/content.config.ts',
    `export { collections } from '${up('content.config.ts')}/src/content.config.ts';\n`,
  );
  write(folder, 'src/middleware.ts', `export { onRequest } from '${up('middleware.ts')}/src/middleware.ts';\n`);
  // The configuration names its fonts from the project's folder.
  const fonts = join(root, '.cache/fonts');
  mkdirSync(join(folder, '.cache'), { recursive: true });
  symlinkSync(fonts, join(folder, '.cache/fonts'));
}

/** Writes the least that Astro makes of the same files: their Markdown in a page with a title. */
export function writePlainPages(folder: string, articles: string): void {
  write(
    folder,
    'astro.config.mjs',
    `import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
export default defineConfig({
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: unified({ smartypants: false }) },
});
`,
  );
  write(
    folder,
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  articles: defineCollection({ loader: glob({ pattern: '*.md', base: ${JSON.stringify(articles)} }) }),
};
`,
  );
  write(
    folder,
    'src/pages/articles/[slug].astro',
    `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><h1>{entry.data.title}</h1><Content /></body>
</html>
`,
  );
}

function write(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
