import type { Reporter, TestCase } from 'vitest/node';

/** Prints which features pass in which engines, and why those that are known to fail do. */
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
  const engines = [...new Set(tests.map(engineOf))];
  const features = [...new Set(tests.map(({ name }) => name))];
  const cells = new Map(tests.map((test) => [`${engineOf(test)} ${test.name}`, wordOf(test)]));
  const width = Math.max(...features.map(({ length }) => length)) + 2;
  const line = (head: string, words: readonly string[]): string =>
    (head.padEnd(width) + words.map((word) => word.padEnd(10)).join('')).trimEnd();
  const known = tests.flatMap((test) => {
    const { known } = test.meta();
    return known === undefined ? [] : [`known: ${engineOf(test)}, ${test.name}: ${known}`];
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
    ...known,
  ].join('\n');
}

/** The engine that a test ran in: its describe. */
function engineOf({ parent }: TestCase): string {
  return parent.type === 'suite' ? parent.name : '';
}

function wordOf(test: TestCase): string {
  const { state } = test.result();
  if (state === 'passed') return test.meta().known === undefined ? 'pass' : 'known';
  return state === 'failed' ? 'FAIL' : 'skipped';
}
