import { runSideBySide } from './support/side-by-side.ts';

/** What `npm test` is made of. The types come first: Astro writes into `.astro/` what the linter reads and a build writes anew. */
const parts = [
  { name: 'types', command: 'npm run --silent typecheck' },
  { name: 'units', command: 'vitest run --project unit' },
  { name: 'site', command: 'vitest run --project site', after: 'types' },
  { name: 'lint', command: 'npm run --silent lint', after: 'types' },
];

const passed = await runSideBySide(parts, (line) => void process.stdout.write(`${line}\n`));
process.exitCode = passed ? 0 : 1;
