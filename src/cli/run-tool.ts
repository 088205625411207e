import { didYouMean } from '../check/did-you-mean.ts';
import { refusalIn } from '../files/refusal.ts';
import { CliError } from './cli-error.ts';
import { commands } from './commands.ts';
import type { Effects } from './effects.ts';
import { parseCommandLine } from './parse-command-line.ts';
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
    const told = error instanceof CliError ? error.message : refusalIn(error, effects.cwd);
    if (told === undefined) throw error;
    effects.error(`readout: ${told}`);
    return 2;
  }
}

async function runCommand([name, ...rest]: readonly string[], effects: Effects): Promise<number> {
  if (name === undefined) {
    effects.error(overview());
    return 2;
  }
  if (name === '--version' || name === '-v') {
    effects.log(toolVersion);
    return 0;
  }
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    effects.log(overview());
    return 0;
  }
  if (name === 'help') return runCommand([rest[0] ?? '', '--help'], effects);
  if (name === '--no-color') return runCommand(rest, { ...effects, colour: false });

  const entry = commands.find((each) => each.name === name);
  if (entry === undefined) {
    if (name.startsWith('-'))
      throw new CliError(`There is no option "${name}". ${didYouMean(name, globals, 'See "readout --help".')}`);
    const names = commands.map((each) => each.name);
    throw new CliError(`There is no command "${name}". ${didYouMean(name, names, 'See "readout --help".')}`);
  }
  const command = await entry.load();
  const args = parseCommandLine(name, command, rest);
  if (args.values['help'] === true) {
    effects.log(command.usage);
    return 0;
  }
  return command.run(args, args.values['no-color'] === true ? { ...effects, colour: false } : effects);
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `Usage: readout COMMAND [OPTIONS]

${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

"readout COMMAND --help" says more about one of them, "readout --version" prints the version. Findings go to standard
output, all else to standard error; coloured on a terminal, but for --no-color or NO_COLOR. Exit code 0: clean. 1: findings. 2: bad use, or a fault of the tool.

  readout import op-ed.docx --author "A. Writer" --date 2023-06-21
  readout check
  readout build && readout serve`;
}
