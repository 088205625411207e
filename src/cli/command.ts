import type { ParseArgsConfig } from 'node:util';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Effects } from './effects.ts';

/** The part of an argument list that `parseArgs` has read for a command. */
export interface CommandArgs {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** What stands after `readout`. */
export type CommandName = keyof Catalogue['cli']['help'];

/** One command of the tool; `commands.ts` lists it. */
export interface Command {
  readonly name: CommandName;
  /**
   * What `readout <name> --help` prints: the form of the call, what it does, its exit codes and options, and last an
   * example or more, each on a line that begins with `  readout`.
   */
  readonly usage: string;
  /** Options as `parseArgs` of node:util takes them; `--help` is added to every command. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /**
   * Does the work and gives the exit code: 0 clean, 1 findings. A call that makes no sense throws
   * `CliError`, which ends in exit code 2: see `runCommand`.
   */
  run(args: CommandArgs, effects: Effects): Promise<number>;
}

/** A command was called in a way it cannot serve. The message is for the caller; the exit code is 2. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
