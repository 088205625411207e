/** Whether this is `npm run test:long`: its project in vitest.config.ts says so. */
const isLong = process.env['READOUT_LONG'] === '1';

/**
 * How often a property is tried, or an input made up: in `npm run test:long` its full number; in `npm test` a tenth of
 * it, but no fewer than a hundred, and all where there are no more. What is slow to try says how few will do.
 */
export function runs(full: number, few = Math.min(full, Math.max(100, Math.ceil(full / 10)))): number {
  return isLong ? full : few;
}
