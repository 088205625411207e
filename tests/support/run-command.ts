import type { Command } from '../../src/cli/command.ts';
import type { Effects } from '../../src/cli/effects.ts';
import { runCommand as run } from '../../src/cli/run-command.ts';

export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a call differs in from an ordinary one, and what stands on its standard input. */
export type CallSettings = Partial<Omit<Effects, 'cwd' | 'input'>> & { readonly input?: string | Uint8Array };

/**
 * Runs one command inside the test, in a folder, on 24 November 2026. Of the tool's commands, only those that a test
 * imports make it run again when they change; `runTool` runs any of them.
 */
export function runCommand(
  cwd: string,
  command: Command,
  argv: readonly string[] = [],
  settings: CallSettings = {},
): Promise<CommandRun> {
  return recordRun(cwd, settings, (effects) => run(command, argv, effects));
}

/** What a call with these settings gives and says. */
export async function recordRun(
  cwd: string,
  { input = '', ...settings }: CallSettings,
  call: (effects: Effects) => Promise<number>,
): Promise<CommandRun> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await call({
    log: (line) => void out.push(line),
    error: (line) => void err.push(line),
    progress: () => undefined,
    cwd,
    env: {},
    colour: false,
    today: () => '2026-11-24',
    input: toStream(input),
    ...settings,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function* toStream(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input);
}
