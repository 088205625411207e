import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { isMissing } from '../files/content-files.ts';
import { readLibrary } from '../files/read-library.ts';
import { messageLines } from '../reading/message-lines.ts';
import { CliError } from './cli-error.ts';
import type { Command } from './command.ts';

/** `readout check`: every rule on every file. */
export const check: Command = {
  name: 'check',
  summary: 'check the content: every rule on every file',
  usage: `readout check [--content DIR]

Reads the articles and registries of a content folder and prints every mistake found in them, with its
place, its rule and a hint. Exit code 0: no errors. 1: errors. 2: bad use.

  --content DIR   the content folder (default: content)

  readout check --content ../other-site/content`,
  options: { content: { type: 'string', default: 'content' } },

  async run({ values, positionals }, { log, cwd }) {
    if (positionals.length > 0)
      throw new CliError(`check takes no arguments, but was given "${positionals.join(' ')}"`);
    const folder = resolve(cwd, String(values['content']));
    if (!(await isFolder(folder))) throw new CliError(`There is no content folder at ${folder}`);

    const { messages } = await readLibrary(folder);
    const found = [...messages.values()].flat();
    for (const [path, inFile] of messages) {
      for (const message of inFile) for (const line of messageLines(message, relative(cwd, path))) log(line);
      if (inFile.length > 0) log('');
    }
    const errors = found.filter(({ fatal }) => fatal).length;
    log(`${count(errors, 'error')}, ${count(found.length - errors, 'warning')} in ${count(messages.size, 'file')}`);
    return errors > 0 ? 1 : 0;
  },
};

function count(many: number, thing: string): string {
  return `${many} ${thing}${many === 1 ? '' : 's'}`;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
