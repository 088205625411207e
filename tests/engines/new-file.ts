import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The file that appears in a folder once something was done, when it is whole; throws where none does in 10 s. */
export async function newFile(folder: string, act: () => Promise<void>): Promise<Buffer> {
  const before = new Set(await readdir(folder));
  await act();
  for (let waited = 0; waited < 10_000; waited += 100) {
    await setTimeout(100);
    const found = (await readdir(folder)).filter((name) => !before.has(name));
    // Firefox and WebKit write under another name until the last byte is there, with an empty file beside it or none.
    const [name] = found;
    if (found.length !== 1 || name === undefined || /\.(part|wkdownload)$/.test(name)) continue;
    const content = await readFile(join(folder, name));
    if (content.length > 0) return content;
  }
  throw new Error('No file was saved');
}
