import { defineConfig } from 'vitest/config';
import { closingLine } from './tests/support/closing-line.ts';

const builtSite = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];
/** What these read changes whenever an editor works: they are no part of `npm test`. */
const published = ['tests/published/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', closingLine()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...builtSite, ...published],
          // A busy machine may take seconds to load what a first test needs.
          testTimeout: 20_000,
          benchmark: { include: ['bench/**/*.bench.ts'] },
          setupFiles: ['tests/support/quiet-console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: builtSite,
          benchmark: { include: [] },
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
          benchmark: { include: [] },
          globalSetup: ['tests/published/build-site.ts'],
        },
      },
    ],
  },
});
