import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file beside its place and then puts it there, so that nobody ever meets half of it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const staged = `${path}.${process.pid}.part`;
  try {
    await writeFile(staged, content);
    await rename(staged, path);
  } catch (error) {
    await rm(staged, { force: true });
    throw error;
  }
}
