/** Room that a heading takes above its rows, and its baseline from the top of that. */
export const heading = { height: 34, baseline: 24 } as const;
