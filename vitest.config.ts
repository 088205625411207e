import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { engineTable } from './tests/engines/engine-table.ts';
import { closingLine } from './tests/support/closing-line.ts';

const builtSite = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];
/** What these read changes whenever an editor works: they are no part of `npm test`. */
const published = ['tests/published/**/*.test.ts'];
/** These need browsers that Debian packages: `.ci/run` installs them. */
const engines = ['tests/engines/**/*.test.ts'];
/** What takes minutes: `npm run test:long`, which also tries the properties of all others at their full number. */
const long = ['tests/**/*.long.test.ts'];
const properties = globSync('tests/**/*.test.ts')
  .filter((file) => readFileSync(file, 'utf8').includes('fast-check'))
  .map((file) => file.replaceAll('\\', '/'));
const notUnit = [...builtSite, ...published, ...engines];

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
          setupFiles: ['tests/support/quiet-console.ts'],
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
          setupFiles: ['tests/support/quiet-console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: builtSite,
          exclude: long,
          globalSetup: ['tests/support/build-sites.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // A page settles when it has settled; how long that takes is not what these tests are about.
          expect: { poll: { timeout: 15_000 } },
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 5_000 } },
        },
      },
    ],
  },
});
