import { spawn } from 'node:child_process';
import { styleText } from 'node:util';

/** A command that tells by its exit code, or by a closing line `N passed, N failed, N skipped`, how it went. */
export interface Part {
  readonly name: string;
  readonly command: string;
  /** The name of a part before it that has to end first. */
  readonly after?: string;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Runs commands side by side, two at a time and in their order, whatever becomes of any. When one ends, what it printed is
 * shown in one piece: all of it where it failed, else its skips. Ends with one closing line over all of them; a command
 * without a closing line of its own counts as one.
 *
 * @returns whether all passed
 */
export async function runSideBySide(parts: readonly Part[], print: (line: string) => void): Promise<boolean> {
  print(`two at a time: ${parts.map(({ name }) => name).join(', ')}`);
  const running = new Map<string, Promise<Count>>();
  const queue = parts.values();
  const runNext = async (): Promise<void> => {
    for (const part of queue) {
      const run = Promise.resolve(running.get(part.after ?? '')).then(() => runPart(part, print));
      running.set(part.name, run);
      await run;
    }
  };
  await Promise.all([runNext(), runNext()]);
  const counts = await Promise.all(running.values());
  const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
  print(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') === 0;
}

async function runPart({ name, command }: Part, print: (line: string) => void): Promise<Count> {
  const started = performance.now();
  const { code, output } = await runShell(command);
  const told = countTold(output);
  const count = told ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const failed = count.failed === 0 && code !== 0 ? 1 : count.failed;
  const verdict = failed > 0 ? styleText('red', 'failed') : styleText('green', 'passed');
  const counted = told ? `: ${count.passed} passed, ${failed} failed, ${count.skipped} skipped` : '';
  const shown = failed > 0 ? [`\n${output.trim()}\n`] : (output.match(/^(?:skipped|second try): .*$/gm) ?? []);
  const seconds = Math.round((performance.now() - started) / 1000);
  for (const line of [...shown, `${verdict} ${name} (${seconds} s)${counted}`]) print(line);
  return { ...count, failed };
}

/** What the last closing line of an output counts. */
function countTold(output: string): Count | undefined {
  const [, passed, failed, skipped] =
    [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1) ?? [];
  if (passed === undefined) return undefined;
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped ?? 0) };
}

/** All that a command prints, on either stream, and its exit code; none where a signal ended it. */
function runShell(command: string): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => output.push(bytes));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: Buffer.concat(output).toString('utf8') }));
  });
}
