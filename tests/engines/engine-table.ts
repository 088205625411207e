import type { Reporter, TestCase } from 'vitest/node';

/**
 * Prints which features pass in which engines, and below it, by name, those that failed at first, and why those that are
 * known to fail do, or that they no longer do.
 */
export function engineTable(): Reporter {
  return {
    onTestRunEnd(modules) {
      const tests = modules
        .filter(({ project }) => project.name === 'engines')
        .flatMap(({ children }) => [...children.allTests()]);
      if (tests.length > 0) process.stdout.write(`\n${tableOf(tests)}\n`);
    },
  };
}

function tableOf(tests: readonly TestCase[]): string {
  const engines = [...new Set(tests.map(engineOf))].toSorted();
  const features = [...new Set(tests.map(({ name }) => name))];
  const cells = new Map(tests.map((test) => [`${engineOf(test)} ${test.name}`, wordOf(test)]));
  const width = Math.max(...features.map(({ length }) => length)) + 2;
  const line = (head: string, words: readonly string[]): string =>
    (head.padEnd(width) + words.map((word) => word.padEnd(10)).join('')).trimEnd();
  const told = tests.flatMap((test) => {
    const { known, isMended } = test.meta();
    const named = `${engineOf(test)}, ${test.name}`;
    if (isMended) return [`mended: ${named}: take it out of tests/engines/known-failures.ts`];
    if (known !== undefined) return [`known: ${named}: ${known}`];
    const [first] = test.result().errors ?? [];
    return test.diagnostic()?.flaky ? [`at the second try: ${named}: ${firstLine(first?.message)}`] : [];
  });
  return [
    line('', engines),
    ...features.map((feature) =>
      line(
        feature,
        engines.map((engine) => cells.get(`${engine} ${feature}`) ?? '-'),
      ),
    ),
    '',
    ...told,
  ].join('\n');
}

/** The engine that a test ran in: its describe. */
function engineOf({ parent }: TestCase): string {
  return parent.type === 'suite' ? parent.name : '';
}

function wordOf(test: TestCase): string {
  const { state } = test.result();
  if (state !== 'passed') return state === 'failed' ? 'FAIL' : 'skipped';
  const { known, isMended } = test.meta();
  if (known !== undefined) return isMended ? 'mended' : 'known';
  return test.diagnostic()?.flaky ? 'pass (2)' : 'pass';
}

function firstLine(message = ''): string {
  return message.split('\n')[0] ?? '';
}
