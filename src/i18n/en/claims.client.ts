/* What scripts of the claim index say. */

export const value = ({ value, count }: { value: string; count: number }): string => `${value} (${count})`;
export const shown = ({ shown, total }: { shown: number; total: number }): string => `${shown} of ${total} claims`;
export const notFetched = 'The whole ledger could not be fetched. Set a filter to try again.';
