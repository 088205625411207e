import type { Reporter, TestCase } from 'vitest/node';

/**
 * Ends a run with one line for people and machines alike, `N passed, N failed, N skipped`, and names above it each skip
 * and each test that needed a second try, with what failed in the first. A file that could not be loaded and an error outside any test count as failed: nothing that went wrong may read
 * as "0 failed".
 */
export function closingLine(): Reporter {
  let isFiltered = false;
  return {
    onInit(vitest) {
      isFiltered = vitest.config.testNamePattern !== undefined;
    },
    onTestRunEnd(modules, unhandledErrors, reason) {
      let passed = 0;
      let failed = unhandledErrors.length;
      const skipped: TestCase[] = [];
      const tried: TestCase[] = [];
      for (const module of modules) {
        failed += module.errors().length;
        for (const test of module.children.allTests()) {
          const { state } = test.result();
          if (state === 'passed') passed += 1;
          if (state === 'failed') failed += 1;
          if (state === 'skipped') skipped.push(test);
          if (test.diagnostic()?.flaky) tried.push(test);
        }
        for (const suite of module.children.allSuites()) failed += suite.errors().length;
      }
      // What goes wrong before the first test has no test to count.
      if (failed === 0 && (passed === 0 || reason !== 'passed')) failed = 1;
      // Who asks for tests by name knows that the others are left out.
      const named = isFiltered ? [] : skipped.map((test) => `skipped: ${describeSkip(test)}\n`);
      named.push(...tried.map((test) => `second try: ${nameOf(test)} (${firstFailure(test)})\n`));
      process.stdout.write(`\n${named.join('')}${passed} passed, ${failed} failed, ${skipped.length} skipped\n`);
    },
  };
}

function describeSkip(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' && result.note ? ` (${result.note})` : '';
  return `${nameOf(test)}${note}`;
}

const nameOf = (test: TestCase): string => `${test.module.relativeModuleId} > ${test.fullName}`;

function firstFailure(test: TestCase): string {
  return test.result().errors?.[0]?.message.split('\n')[0] ?? 'no reason was told';
}
