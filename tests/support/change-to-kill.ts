import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { changeContent, readContent } from '../../src/files/content.ts';
import { whileLocked } from '../../src/files/lock.ts';
import { markSite, nameFolderAside, recoverSite, replaceFolder, siteLock } from '../../src/files/site-folder.ts';

/*
 * A program of its own, to be killed: makes the change whose name is its first argument, in the folder in which it runs.
 */
const caller = { command: 'a test' };
const folder = process.cwd();
const content = join(folder, 'content');

const changes = {
  /** Changes two files, adds one and takes one away. */
  async edit() {
    await changeContent(content, caller, (_read, write) => {
      write(join(content, 'actors.yaml'), '# new actors\n');
      write(join(content, 'articles/a.md'), 'new\n');
      write(join(content, 'articles/b.md'), 'added\n');
      write(join(content, 'sources.yaml'), undefined);
    });
  },
  /** Only reads the content, and so finishes what was begun. */
  async recovery() {
    await readContent(content, caller);
  },
  /** Puts a site in the place of another, as a build does when it is done. */
  async site() {
    const dist = join(folder, 'dist');
    await whileLocked(siteLock(dist), caller, async () => {
      await recoverSite(dist);
      const next = nameFolderAside(dist);
      await cp(join(folder, 'made'), next, { recursive: true });
      await markSite(next);
      await replaceFolder(dist, next);
    });
  },
};

export type Change = keyof typeof changes;

await changes[process.argv[2] as Change]();
