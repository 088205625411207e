import { readdirSync } from 'node:fs';
import type { Command } from '../../src/cli/command.ts';
import { runCommand } from './run-command.ts';

/** Longer than this, in milliseconds, is a hang. */
export const longest = 2000;

/** A command that anybody may hand anything, and what it is handed on standard input. */
export interface FuzzCase {
  readonly command: Command;
  readonly inputs: (count: number, seed: number) => Promise<readonly Uint8Array[]>;
  /** The arguments of a call, by its index. */
  readonly argv: (index: number) => readonly string[];
  /** Which files, by path in the folder with slashes, a call may leave. */
  readonly allowed: RegExp;
  /** The folder to begin with, by path. */
  readonly files: Readonly<Record<string, string>>;
}

export interface FuzzResult {
  /** How many calls ended with each exit code. */
  readonly codes: ReadonlyMap<number, number>;
  /** What calls with bad input said: how often, by line. */
  readonly refusals: ReadonlyMap<string, number>;
  readonly crashes: readonly { readonly index: number; readonly error: unknown }[];
  /** Calls that took too long: milliseconds by the clock and at work. */
  readonly hangs: readonly { readonly index: number; readonly took: number; readonly busy: number }[];
  readonly slowest: number;
  /** Files that are there now and were not to be written. */
  readonly stray: readonly string[];
}

/** Calls the command of a case once for each of so many inputs, in a folder that holds the files of the case. */
export async function fuzzCommand(
  cwd: string,
  { command, inputs, argv, allowed }: FuzzCase,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<FuzzResult> {
  const codes = new Map<number, number>();
  const refusals = new Map<string, number>();
  const crashes: { index: number; error: unknown }[] = [];
  const hangs: { index: number; took: number; busy: number }[] = [];
  let slowest = 0;
  // What a first call loads is no part of how long the others take.
  await runCommand(cwd, command, argv(0), { input: 'Once.' });
  for (const [index, input] of (await inputs(count, seed)).entries()) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    try {
      const { code, err } = await runCommand(cwd, command, argv(index), { input });
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (code === 2) refusals.set(err, (refusals.get(err) ?? 0) + 1);
    } catch (error) {
      crashes.push({ index, error });
    }
    const took = performance.now() - started;
    const { user, system } = process.cpuUsage(used);
    slowest = Math.max(slowest, took);
    if (took > longest) hangs.push({ index, took, busy: (user + system) / 1000 });
  }
  const stray = readdirSync(cwd, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(cwd.length + 1).replaceAll('\\', '/'))
    .filter((name) => !allowed.test(name));
  return { codes, refusals, crashes, hangs, slowest, stray };
}
