import { findNearest } from '../check/did-you-mean.ts';
import { desk } from '../i18n/catalogue.ts';
import { CliError } from './command.ts';
import { commands } from './commands.ts';
import type { Effects } from './effects.ts';
import { runCommand, tellRefusal } from './run-command.ts';
import { toolVersion } from './tool-version.ts';

/** What may stand before a command, or instead of one. */
const globals = ['--help', '--version', '--no-color'];

/**
 * Runs one call of the tool.
 *
 * @param argv what stands after `readout`
 * @returns the exit code: 0 clean, 1 findings, 2 bad use
 */
export function runTool(argv: readonly string[], effects: Effects): Promise<number> {
  return tellRefusal(effects, () => runNamed(argv, effects));
}

async function runNamed([name, ...rest]: readonly string[], effects: Effects): Promise<number> {
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
  if (name === 'help') return runNamed([rest[0] ?? '', '--help'], effects);
  if (name === '--no-color') return runNamed(rest, { ...effects, colour: false });

  const entry = commands.find((each) => each.name === name);
  if (entry !== undefined) return runCommand(await entry.load(), rest, effects);
  if (name.startsWith('-')) throw new CliError(desk.cli.tool.noSuchOption({ name, meant: findNearest(name, globals) }));
  const names = commands.map((each) => each.name);
  throw new CliError(desk.cli.tool.noSuchCommand({ name, meant: findNearest(name, names) }));
}

function formatOverview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name }) => `  ${name.padEnd(width)}  ${desk.cli.help[name].summary}`);
  return desk.cli.overview({ commands: lines.join('\n') });
}
