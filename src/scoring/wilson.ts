/** Bounds of a share, both from 0 to 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal quantile for 95 per cent, two-sided. */
const z = 1.959964;

/**
 * Wilson's score interval for a share, at 95 per cent: unlike the share's own normal interval it stays within 0 and 1
 * and is honest at small counts. Credits of one half are taken as they are.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 *
 * @param credit sum of the credits, from 0 to `count`
 * @param count how many were counted; undefined is returned for none
 */
export function wilsonInterval(credit: number, count: number): ShareInterval | undefined {
  if (count === 0) return undefined;
  const share = credit / count;
  const scale = 1 + z ** 2 / count;
  const centre = (share + z ** 2 / (2 * count)) / scale;
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
