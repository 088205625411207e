/** Whether this is `npm run test:long`: its project in vitest.config.ts says so. */
export const isLong = process.env['READOUT_LONG'] === '1';

/** Whether tests run anew after each change: Vitest says so. */
const isWatched = process.env['VITEST_MODE'] === 'WATCH';

/**
 * How often a property is tried, or an input made up: in `npm run test:long` its full number; in `npm test` a tenth of
 * it, but no fewer than a hundred, and all where there are no more; while one watches, a quarter of that. What is slow to
 * try says how few will do.
 */
export function runs(full: number, few = Math.min(full, Math.max(100, Math.ceil(full / 10)))): number {
  return isLong ? full : isWatched ? Math.ceil(few / 4) : few;
}

/** All in `npm run test:long`; in `npm test` some, evenly spread from the first to the last. */
export function sampleOf<T>(all: readonly T[], few: number): readonly T[] {
  if (isLong || all.length <= few) return all;
  const step = (all.length - 1) / (few - 1);
  const chosen = new Set(Array.from({ length: few }, (_, index) => Math.round(index * step)));
  return all.filter((_, index) => chosen.has(index));
}
