import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from './folders.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface KillableCommand {
  readonly cwd: string;
  /** What follows `node`. */
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A call of the tool, to be killed. */
export function toolCall(
  cwd: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): KillableCommand {
  return { cwd, argv: [join(root, 'src/cli/main.ts'), ...argv], env };
}

/** Runs a command to its end and counts the steps in which it changes anything below its folder. */
export async function countSteps(command: KillableCommand): Promise<number> {
  const count = join(temporaryFolder(), 'steps');
  await run(command, { STEP_COUNT: count });
  return existsSync(count) ? Number(readFileSync(count, 'utf8')) : 0;
}

/** Kills a command right before a step, counted from 1; in a step that writes, when half of it is written. */
export async function killAtStep(command: KillableCommand, step: number): Promise<void> {
  await run(command, { KILL_AT: String(step) });
}

/** Kills a command so many milliseconds after its start, if it still runs then; gives how long it ran. */
export async function killAfter(command: KillableCommand, milliseconds: number): Promise<number> {
  const started = performance.now();
  const { child, ended } = start(command, {});
  await Promise.race([ended, delay(milliseconds)]);
  child.kill('SIGKILL');
  await ended;
  return performance.now() - started;
}

async function run(command: KillableCommand, env: Readonly<Record<string, string>>): Promise<void> {
  await start(command, env).ended;
}

function start({ cwd, argv, env = {} }: KillableCommand, more: Readonly<Record<string, string>>) {
  const preload = join(import.meta.dirname, 'kill-at-step.mjs');
  const { NODE_ENV: _, VITEST: __, ...outside } = process.env;
  const child = spawn(process.execPath, ['--import', preload, ...argv], {
    cwd,
    env: { ...outside, STEP_ROOT: cwd, ...env, ...more },
    stdio: 'ignore',
  });
  return { child, ended: once(child, 'exit') };
}
