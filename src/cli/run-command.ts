import { parseArgs } from 'node:util';
import { findNearest } from '../check/did-you-mean.ts';
import { findRefusal } from '../files/refusal.ts';
import { desk } from '../i18n/catalogue.ts';
import { CliError } from './command.ts';
import type { Command, CommandArgs } from './command.ts';
import type { Effects } from './effects.ts';

/**
 * Runs one command, or tells how it is called where `--help` asks for that.
 *
 * @param argv what stands after the command's name
 * @returns the exit code: 0 clean, 1 findings, 2 bad use
 */
export function runCommand(command: Command, argv: readonly string[], effects: Effects): Promise<number> {
  return tellRefusal(effects, async () => {
    const args = parseCommandLine(command, argv);
    if (args.values['help'] === true) {
      effects.log(command.usage);
      return 0;
    }
    return command.run(args, args.values['no-color'] === true ? { ...effects, colour: false } : effects);
  });
}

/** Ends in 2 and one line where the caller asks for what cannot be, or the system will not do it. Other errors are thrown on. */
export async function tellRefusal(effects: Effects, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof CliError ? error.message : findRefusal(error, effects.cwd);
    if (reason === undefined) throw error;
    effects.error(desk.cli.tool.failed({ reason }));
    return 2;
  }
}

/**
 * Reads the arguments after a command's name against its options. Throws `CliError` for what the command does not
 * know, with the option that was most likely meant.
 */
function parseCommandLine(command: Pick<Command, 'name' | 'options'>, args: readonly string[]): CommandArgs {
  const options = {
    ...command.options,
    help: { type: 'boolean' as const, short: 'h' },
    'no-color': { type: 'boolean' as const },
  };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name in options) continue;
    const meant = findNearest(token.name, Object.keys(options));
    throw new CliError(desk.cli.tool.noSuchOptionOf({ name: token.rawName, command: command.name, meant }));
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs tells bad use from our own mistakes by the code of the error alone.
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')))
      throw error;
    const problem = error.message.replace(/\.$/, '').split('\n', 1).join('');
    throw new CliError(desk.cli.tool.badArguments({ problem, command: command.name }));
  }
}
