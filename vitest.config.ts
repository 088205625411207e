import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { engineTable } from './tests/engines/engine-table.ts';
import { closingLine } from './tests/support/closing-line.ts';

const builtSite = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];
/** What these read changes whenever an editor works: they are no part of `npm test`. */
const published = ['tests/published/**/*.test.ts'];
/** These need browsers that Debian packages: `.ci/run` installs them. */
const engines = ['tests/engines/**/*.test.ts'];
/** What takes minutes: `npm run test:long`, which also tries at their full number what others try a part of. */
const long = ['tests/**/*.long.test.ts'];
const properties = ['fast-check', 'runs.ts'].flatMap((words) => filesWith('tests/**/*.test.ts', words));
const notUnit = [...builtSite, ...published, ...engines];

/** What the tests of the built site run in. */
const onBuiltSite = {
  // Built pages are read once, and a browser is started once, for all files of a worker.
  isolate: false,
  // Where a worker waits for its browser, another one goes on. Of other numbers of workers than here, a group of its own.
  maxWorkers: '100%',
  sequence: { groupOrder: 1 },
  globalSetup: ['tests/support/build-sites.ts'],
  hookTimeout: 300_000,
  // A page settles when it has settled; how long that takes is not what these tests are about.
  expect: { poll: { timeout: 15_000 } },
  // What a browser or a system does at its own pace is tried once more; the closing line names what needed that.
  retry: 1,
};

export default defineConfig({
  test: {
    reporters: ['default', engineTable(), closingLine()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...notUnit, ...long],
          // A busy machine may take seconds to load what a first test needs.
          testTimeout: 20_000,
          // Most of the time went into loading the same modules for each file anew. No file may leave anything behind.
          isolate: false,
          setupFiles: ['tests/support/compile-cache.ts', 'tests/support/quiet-console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [...long, ...properties],
          exclude: notUnit,
          env: { READOUT_LONG: '1' },
          testTimeout: 900_000,
          retry: 1,
          setupFiles: ['tests/support/compile-cache.ts', 'tests/support/quiet-console.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...onBuiltSite,
          name: 'site',
          include: builtSite,
          exclude: long,
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          ...onBuiltSite,
          name: 'site-long',
          include: [
            'tests/{site,browser}/**/*.long.test.ts',
            ...filesWith('tests/{site,browser}/**/*.test.ts', 'runs.ts'),
          ],
          env: { READOUT_LONG: '1' },
          testTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'published',
          include: published,
          globalSetup: ['tests/published/build-site.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: engines,
          benchmark: { include: [] },
          globalSetup: ['tests/engines/build-site.ts'],
          // Each engine is a file: side by side, as the cores allow.
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});

/** The files of which the text holds some words. */
function filesWith(pattern: string, words: string): readonly string[] {
  const files = globSync(pattern).filter((file) => readFileSync(file, 'utf8').includes(words));
  return files.map((file) => file.replaceAll('\\', '/'));
}
