import { readLibrary } from '../files/read-library.ts';
import { CliError } from './cli-error.ts';
import type { Command } from './command.ts';
import { toContentFolder } from './content-option.ts';
import { reportMessages } from './report-messages.ts';

/** `readout check`: every rule on every file. */
export const check: Command = {
  usage: `readout check [--content DIR]

Reads the articles and registries of a content folder and prints every mistake found in them, with its
place, its rule and a hint. Exit code 0: no errors. 1: errors. 2: bad use.

  --content DIR   the content folder (default: content)

  readout check --content ../other-site/content`,
  options: { content: { type: 'string', default: 'content' } },

  async run(args, effects) {
    const { positionals } = args;
    if (positionals.length > 0)
      throw new CliError(`check takes no arguments, but was given "${positionals.join(' ')}"`);
    const { messages } = await readLibrary(await toContentFolder(args, effects), { advice: true });
    return reportMessages(messages, effects) > 0 ? 1 : 0;
  },
};
