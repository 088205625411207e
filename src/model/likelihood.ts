export interface LikelihoodBand {
  /** Lower bound of probability in per cent; belongs to the band. */
  readonly from: number;
  /** Upper bound in per cent; belongs to the band above, except in the last. */
  readonly to: number;
}

/**
 * The seven bands of US Intelligence Community Directive 203 (2 January 2015), first row of its wording.
 * The directive's edges touch; here an edge belongs to the upper band (house rule).
 */
export const likelihoods = {
  'almost-no-chance': { from: 1, to: 5 },
  'very-unlikely': { from: 5, to: 20 },
  unlikely: { from: 20, to: 45 },
  'roughly-even': { from: 45, to: 55 },
  likely: { from: 55, to: 80 },
  'very-likely': { from: 80, to: 95 },
  'almost-certain': { from: 95, to: 99 },
} satisfies Readonly<Record<string, LikelihoodBand>>;
export type Likelihood = keyof typeof likelihoods;

/** The band's range as readers see it: "55–80 %". */
export function rangeOf(likelihood: Likelihood): string {
  const { from, to } = likelihoods[likelihood];
  return `${from}–${to} %`;
}
