/** Room that a heading takes above its rows, and its baseline from the top of that. */
export const heading = { height: 34, baseline: 24 } as const;

/** A plot taller than this says its dates at the foot too. */
export const tall = 900;
