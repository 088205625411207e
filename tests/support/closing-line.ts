import type { Reporter } from 'vitest/node';

/**
 * Ends a run with one line for people and machines alike, `N passed, N failed`. A file that could not be
 * loaded and an error outside any test count as failed: nothing that went wrong may read as "0 failed".
 */
export function closingLine(): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors, reason) {
      let passed = 0;
      let failed = unhandledErrors.length;
      for (const module of modules) {
        failed += module.errors().length;
        for (const test of module.children.allTests()) {
          const { state } = test.result();
          if (state === 'passed') passed += 1;
          if (state === 'failed') failed += 1;
        }
        for (const suite of module.children.allSuites()) failed += suite.errors().length;
      }
      // What goes wrong before the first test has no test to count.
      if (failed === 0 && (passed === 0 || reason !== 'passed')) failed = 1;
      process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    },
  };
}
