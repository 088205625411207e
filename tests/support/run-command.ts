import { main } from '../../src/cli/main.ts';

export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one call of the tool inside the test, in a folder, on 24 November 2026. */
export async function runCommand(cwd: string, argv: readonly string[]): Promise<CommandRun> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, {
    log: (line) => void out.push(line),
    error: (line) => void err.push(line),
    cwd,
    env: {},
    colour: false,
    today: () => '2026-11-24',
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
