import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/folders.ts';

/** Runs steps as `.ci/run` does: the exit code, all that was printed, and its last line. */
function runSteps(...steps: readonly string[]) {
  const { status, stdout } = spawnSync('bash', [join(root, '.ci/run-steps'), ...steps], { encoding: 'utf8' });
  return { status, stdout, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('the closing line of CI', () => {
  it('sums the steps, and is the only line of its form', () => {
    const run = runSteps('one', 'echo 3 passed, 0 failed', 'two', 'echo 4 passed, 0 failed, 2 skipped');
    expect(run).toMatchObject({ status: 0, last: '7 passed, 0 failed, 2 skipped' });
    expect(run.stdout.match(/^\d+ passed, \d+ failed.*$/gm)).toHaveLength(1);
  });

  it('counts the last closing line of a step', () => {
    expect(runSteps('one', 'echo 3 passed, 0 failed; echo 4 passed, 0 failed').last).toBe(
      '4 passed, 0 failed, 0 skipped',
    );
  });

  it.each(['skipped: WebKit: not installed', 'second try: a.test.ts > b (timed out)'])('names what was %s', (line) => {
    const { stdout } = runSteps('one', `echo "${line}"; echo 3 passed, 0 failed`, 'two', 'echo 1 passed, 0 failed');
    expect(stdout.split('== all steps')[1]).toContain(line);
  });

  it.each([
    ['fails a test', 'echo 3 passed, 2 failed; exit 1', '4 passed, 2 failed, 0 skipped'],
    ['ends with an error though no test failed', 'echo 3 passed, 0 failed; exit 1', '4 passed, 1 failed, 0 skipped'],
    ['ends before it counts a test', 'false; echo 3 passed, 0 failed', '1 passed, 1 failed, 0 skipped'],
    ['counts nothing', 'true', '1 passed, 1 failed, 0 skipped'],
    ['is no command', 'no-such-command', '1 passed, 1 failed, 0 skipped'],
  ])('fails with a step that %s, and runs the others', (_, command, last) => {
    expect(runSteps('bad', command, 'good', 'echo 1 passed, 0 failed')).toMatchObject({ status: 1, last });
  });

  it('says which step failed without counting it', () => {
    expect(runSteps('types', 'exit 2').stdout).toContain('failed: types ended with exit code 2');
  });

  it('fails where no test ran', () => {
    expect(runSteps('none', 'echo 0 passed, 0 failed').status).toBe(1);
  });
});
