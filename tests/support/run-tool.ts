import { runTool as run } from '../../src/cli/run-tool.ts';
import { recordRun } from './run-command.ts';
import type { CallSettings, CommandRun } from './run-command.ts';

/** Runs one call of the tool inside the test, its command named as on a command line; otherwise as `runCommand`. */
export function runTool(cwd: string, argv: readonly string[], settings: CallSettings = {}): Promise<CommandRun> {
  return recordRun(cwd, settings, (effects) => run(argv, effects));
}
