import type { Effects } from '../../src/cli/effects.ts';
import { runTool } from '../../src/cli/run-tool.ts';

export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a call differs in from an ordinary one, and what stands on its standard input. */
export type CallSettings = Partial<Omit<Effects, 'cwd' | 'input'>> & { readonly input?: string | Uint8Array };

/** Runs one call of the tool inside the test, in a folder, on 24 November 2026. */
export async function runCommand(
  cwd: string,
  argv: readonly string[],
  { input = '', ...settings }: CallSettings = {},
): Promise<CommandRun> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runTool(argv, {
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
