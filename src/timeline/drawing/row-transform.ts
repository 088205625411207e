import { r } from '../mark-geometry.ts';

/** Puts what `drawRow` or `drawBandItem` draws about the line 0 onto the line of its row: the value of `transform`. */
export function rowTransform({ y }: { readonly y: number }): string {
  return `translate(0 ${r(y)})`;
}

/** Where a `transform` made by `rowTransform` puts a row. */
export function readRowTransform(transform: string): number {
  return Number(/ ([\d.]+)\)/.exec(transform)?.[1] ?? 0);
}
