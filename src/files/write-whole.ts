import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: under another name first, then renamed into place. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const next = `${path}.next`;
  try {
    await writeFile(next, content);
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
