import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { listContentFiles } from '../files/content-files.ts';

/** All that a content folder says, as written. */
export async function contentText(folder: string): Promise<string> {
  const { articles, actors, engagements, sources } = await listContentFiles(folder);
  const paths = [...articles, actors, engagements, sources].filter((path) => existsSync(path));
  return (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).join('\n');
}
