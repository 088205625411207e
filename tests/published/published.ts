import { join } from 'node:path';
import { readLibrary } from '../../src/files/read-library.ts';
import type { Library } from '../../src/model/library.ts';
import { root } from '../support/folders.ts';

/** What the site publishes: the one folder of these tests alone. All others read a library that stays as it is. */
export const contentFolder = join(root, 'content');
export const publishedSite = { base: '/', folder: join(root, '.cache/tests/published'), content: contentFolder };

export async function publishedLibrary(): Promise<Library> {
  const { library } = await readLibrary(contentFolder);
  if (library === undefined) throw new Error('The content has mistakes: run "npm run check"');
  return library;
}
