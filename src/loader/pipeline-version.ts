import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms whose code decides what an article becomes. */
const rooms = ['model', 'anchoring', 'permalinks', 'check', 'markdown', 'reading'];
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Changes whenever the code that reads articles, or a package under it, does; what is stored is then read anew. */
export async function pipelineVersion(): Promise<string> {
  const hash = createHash('sha256');
  const folders = await Promise.all(
    rooms.map((room) => readdir(join(root, 'src', room), { recursive: true, withFileTypes: true })),
  );
  const files = folders
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files.sort(), join(root, 'package-lock.json')]) hash.update(await readFile(file));
  return hash.digest('hex');
}
