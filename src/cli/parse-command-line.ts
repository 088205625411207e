import { parseArgs } from 'node:util';
import { nearest } from '../check/did-you-mean.ts';
import { CliError } from './cli-error.ts';
import type { Command, CommandArgs } from './command.ts';
import { desk } from '../i18n/catalogue.ts';

/**
 * Reads the arguments after a command's name against its options. Throws `CliError` for what the command does not
 * know, with the option that was most likely meant.
 */
export function parseCommandLine(
  name: string,
  command: Pick<Command, 'options'>,
  args: readonly string[],
): CommandArgs {
  const options = {
    ...command.options,
    help: { type: 'boolean' as const, short: 'h' },
    'no-color': { type: 'boolean' as const },
  };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name in options) continue;
    const meant = nearest(token.name, Object.keys(options));
    throw new CliError(desk.cli.tool.noSuchOptionOf({ name: token.rawName, command: name, meant }));
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs tells bad use from our own mistakes by the code of the error alone.
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')))
      throw error;
    const problem = error.message.replace(/\.$/, '').split('\n', 1).join('');
    throw new CliError(desk.cli.tool.badArguments({ problem, command: name }));
  }
}
