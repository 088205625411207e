import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished } from 'vitest';

/** A program that serves, and what it has printed. */
export interface ServingProcess {
  readonly child: ChildProcess;
  /** The address that it printed. */
  readonly url: string;
  readonly stderr: () => string;
}

/** Starts a program that serves and prints "… is at http://…". It is ended with the test. */
export async function startServing(
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<ServingProcess> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      out += text.toString();
      // Where CI is said to run, some programs colour what they print though no terminal is there.
      const [found] = /http:\/\/\S+/.exec(stripVTControlCharacters(out)) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}:\n${out}${err}`)));
  });
  return { child, url, stderr: () => err };
}
