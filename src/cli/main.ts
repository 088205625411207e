#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import packageFile from '../../package.json' with { type: 'json' };
import { didYouMean } from '../check/nearest.ts';
import { anchor } from './anchor.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { CliError } from './cli-error.ts';
import type { Command, CommandArgs } from './command.ts';
import { processEffects } from './effects.ts';
import type { Effects } from './effects.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { pdf } from './pdf.ts';
import { publish } from './publish.ts';
import { serve } from './serve.ts';

/** Every command of the tool. A new one is one file and one line here. */
export const commands: readonly Command[] = [check, importCommand, build, publish, anchor, exportCommand, pdf, serve];

/** Runs one call of the tool and gives its exit code: 0 clean, 1 findings, 2 bad use. */
export async function main(argv: readonly string[], effects: Effects): Promise<number> {
  try {
    return await runCommand(argv, effects);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    effects.error(`readout: ${error.message}`);
    return 2;
  }
}

async function runCommand([name, ...rest]: readonly string[], effects: Effects): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    effects.log(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    effects.log(packageFile.version);
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const names = commands.map((each) => each.name);
    throw new CliError(`There is no command "${name}". ${didYouMean(name, names, 'See "readout --help".')}`);
  }
  const args = parse(command, rest);
  if (args.values['help'] === true) {
    effects.log(command.usage);
    return 0;
  }
  return command.run(args, effects);
}

function parse({ name, options }: Command, args: string[]): CommandArgs {
  try {
    return parseArgs({ args, options: { ...options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
  } catch (error) {
    // parseArgs tells bad use from our own mistakes by the code of the error alone.
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')))
      throw error;
    throw new CliError(`${error.message}. See "readout ${name} --help".`);
  }
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `Usage: readout COMMAND [OPTIONS]

${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

"readout COMMAND --help" says more about one of them. "readout --version" prints the version.`;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2), processEffects());
}
