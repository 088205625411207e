import type { ParseArgsConfig } from 'node:util';
import type { Effects } from './effects.ts';

/** The part of an argument list that `parseArgs` has read for a command. */
export interface CommandArgs {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** One command of the tool, `readout <name>`. */
export interface Command {
  readonly name: string;
  /** One line for the list in `readout --help`. */
  readonly summary: string;
  /** What `readout <name> --help` prints: the form of the call, its options and examples. */
  readonly usage: string;
  /** Options as `parseArgs` of node:util takes them; `--help` is added to every command. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /**
   * Does the work and gives the exit code: 0 clean, 1 findings. A call that makes no sense throws
   * `CliError`, which ends in exit code 2.
   */
  run(args: CommandArgs, effects: Effects): Promise<number>;
}
