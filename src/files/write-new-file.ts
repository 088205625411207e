import { link, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';

/** What `writeNewFile` did: nothing but the first has changed anything. */
export type WriteResult = 'written' | 'exists' | 'outside';

/**
 * Writes a file whole or not at all: aside first, then linked or renamed into its place.
 *
 * @param root the folder in which it must come to lie, also where the path goes through links
 * @param overwrite replaces a file that is there; without, it stays as it is
 */
export async function writeNewFile(
  path: string,
  text: string,
  { root, overwrite }: { readonly root: string; readonly overwrite: boolean },
): Promise<WriteResult> {
  const folder = dirname(path);
  if (!(await isInside(folder, root))) return 'outside';
  await mkdir(folder, { recursive: true });
  const aside = join(folder, `.${basename(path)}.${process.pid}.new`);
  try {
    await writeFile(aside, text, { flag: 'wx' });
    // A link fails where the name is taken, so that nothing that appears meanwhile is lost.
    await (overwrite ? rename(aside, path) : link(aside, path));
    return 'written';
  } catch (error) {
    if (!overwrite && error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'exists';
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** Whether a folder, or the nearest above it that exists, truly lies in another. */
async function isInside(folder: string, root: string): Promise<boolean> {
  const [real, realRoot] = [await realOf(folder), await realOf(root)];
  return `${real}${sep}`.startsWith(`${realRoot}${sep}`);
}

async function realOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await realOf(above), basename(path));
  }
}
