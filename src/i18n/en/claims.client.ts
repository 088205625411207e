import { plural } from './counting.ts';

/* What scripts of the claim index say. */

export const value = ({ value, count }: { value: string; count: number }): string => `${value} (${count})`;
export const counted = ({ total }: { total: number }): string =>
  plural(total, { one: `${total} claim`, other: `${total} claims` });
export const shown = ({ shown, total }: { shown: number; total: number }): string =>
  plural(total, { one: `${shown} of ${total} claim`, other: `${shown} of ${total} claims` });
export const notFetched = 'The whole ledger could not be fetched. Set a filter to try again.';
