import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The pages of the site that a ledger is: its own, those of its questions, and of the files the parts of its index. */
const pages = ['claims/[...page].astro', 'claims/[question]/[...page].astro', '[...file].ts'];

/**
 * Builds the ledger of a content folder, and no other page: ten thousand claims have ten thousand pages of their own,
 * which are not what is measured.
 *
 * @param work a folder within the repository, so that the pages find the packages
 */
export async function buildLedger(content: string, work: string, outDir: string): Promise<void> {
  const src = join(work, 'src');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(src, file)), { recursive: true });
    writeFileSync(join(src, file), text);
  };
  const real = (file: string, from: string) => relative(dirname(join(src, from)), join(root, 'src', file));
  write('content.config.ts', `export { collections } from '${real('content.config.ts', 'content.config.ts')}';\n`);
  write('middleware.ts', `export { onRequest } from '${real('middleware.ts', 'middleware.ts')}';\n`);
  for (const page of pages) {
    const file = `pages/${page}`;
    const from = real(file, file);
    write(
      file,
      page.endsWith('.ts')
        ? `import { getStaticPaths as all } from '${from}';\nexport { GET } from '${from}';\nexport const getStaticPaths = async () => (await all()).filter(({ params }) => params.file.startsWith('claims/index/'));\n`
        : `---\nimport Real, { getStaticPaths as paths } from '${from}';\nexport const getStaticPaths = paths;\n---\n<Real {...Astro.props} />\n`,
    );
  }
  process.env['READOUT_CONTENT'] = content;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const astro = await import('astro');
  await astro.build({ root, srcDir: src, outDir, cacheDir: join(work, 'cache'), logLevel: 'error' });
}
