import { readdirSync } from 'node:fs';
import { runCommand } from './run-command.ts';

/** Longer than this, in milliseconds, is a hang. */
export const longest = 2000;

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

/**
 * Calls a command once for each input, with the input on standard input.
 *
 * @param argv the arguments of a call, by its index
 * @param allowed which files, by path in the folder with slashes, a call may leave
 */
export async function fuzzCommand(
  cwd: string,
  inputs: readonly Uint8Array[],
  { argv, allowed }: { readonly argv: (index: number) => readonly string[]; readonly allowed: RegExp },
): Promise<FuzzResult> {
  const codes = new Map<number, number>();
  const refusals = new Map<string, number>();
  const crashes: { index: number; error: unknown }[] = [];
  const hangs: { index: number; took: number; busy: number }[] = [];
  let slowest = 0;
  // What a first call loads is no part of how long the others take.
  await runCommand(cwd, argv(0), { input: 'Once.' });
  for (const [index, input] of inputs.entries()) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    try {
      const { code, err } = await runCommand(cwd, argv(index), { input });
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
