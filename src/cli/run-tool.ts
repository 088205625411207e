import { parseArgs } from 'node:util';
import { findNearest } from '../check/did-you-mean.ts';
import { findRefusal } from '../files/refusal.ts';
import { desk } from '../i18n/catalogue.ts';
import { CliError } from './command.ts';
import type { Command, CommandArgs } from './command.ts';
import { commands } from './commands.ts';
import type { Effects } from './effects.ts';
import { toolVersion } from './tool-version.ts';

/** What may stand before a command, or instead of one. */
const globals = ['--help', '--version', '--no-color'];

/**
 * Runs one call of the tool.
 *
 * @param argv what stands after `readout`
 * @returns the exit code: 0 clean, 1 findings, 2 bad use
 */
export async function runTool(argv: readonly string[], effects: Effects): Promise<number> {
  try {
    return await runCommand(argv, effects);
  } catch (error) {
    const reason = error instanceof CliError ? error.message : findRefusal(error, effects.cwd);
    if (reason === undefined) throw error;
    effects.error(desk.cli.tool.failed({ reason: reason }));
    return 2;
  }
}

async function runCommand([name, ...rest]: readonly string[], effects: Effects): Promise<number> {
  if (name === undefined) {
    effects.error(formatOverview());
    return 2;
  }
  if (name === '--version' || name === '-v') {
    effects.log(toolVersion);
    return 0;
  }
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    effects.log(formatOverview());
    return 0;
  }
  if (name === 'help') return runCommand([rest[0] ?? '', '--help'], effects);
  if (name === '--no-color') return runCommand(rest, { ...effects, colour: false });

  const entry = commands.find((each) => each.name === name);
  if (entry === undefined) {
    if (name.startsWith('-'))
      throw new CliError(desk.cli.tool.noSuchOption({ name, meant: findNearest(name, globals) }));
    const names = commands.map((each) => each.name);
    throw new CliError(desk.cli.tool.noSuchCommand({ name, meant: findNearest(name, names) }));
  }
  const command = await entry.load();
  const args = parseCommandLine(name, command, rest);
  if (args.values['help'] === true) {
    effects.log(command.usage);
    return 0;
  }
  return command.run(args, args.values['no-color'] === true ? { ...effects, colour: false } : effects);
}

function formatOverview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name }) => `  ${name.padEnd(width)}  ${desk.cli.help[name].summary}`);
  return desk.cli.overview({ commands: lines.join('\n') });
}

/**
 * Reads the arguments after a command's name against its options. Throws `CliError` for what the command does not
 * know, with the option that was most likely meant.
 */
function parseCommandLine(name: string, command: Pick<Command, 'options'>, args: readonly string[]): CommandArgs {
  const options = {
    ...command.options,
    help: { type: 'boolean' as const, short: 'h' },
    'no-color': { type: 'boolean' as const },
  };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name in options) continue;
    const meant = findNearest(token.name, Object.keys(options));
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
