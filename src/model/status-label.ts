/** The shape that says what came of something, so that no colour need be seen. It occurs nowhere else. */
export type OutcomeShape = 'disc' | 'half' | 'cross' | 'ring' | 'dots';

/** The colour that goes with it; `pending` is that of lesser words, for what has only begun. */
export type OutcomeTone = 'kept' | 'missed' | 'open' | 'pending';

/** How pages, charts, maps and cards show what came of a claim or an announcement. */
export interface OutcomeLook {
  readonly shape: OutcomeShape;
  readonly tone: OutcomeTone;
}

/**
 * The looks of what came of something, in the order in which they are told and counted. (Only a step towards something is
 * `pending`, and shares the ring of what is open.)
 */
export const outcomeLooks: readonly OutcomeLook[] = [
  { shape: 'disc', tone: 'kept' },
  { shape: 'half', tone: 'open' },
  { shape: 'cross', tone: 'missed' },
  { shape: 'ring', tone: 'open' },
  { shape: 'dots', tone: 'open' },
];

/** What came of something, as a reader is told it: a verdict, a status or a step. */
export interface StatusLabel {
  /** As the codebook and the address name it. */
  readonly value: string;
  readonly label: string;
  readonly look: OutcomeLook;
  /** In words. */
  readonly day?: string;
}

/** How many of some items came out in each way, by the key of its vocabulary; those that came out in no way are only in `all`. */
export interface Tally<Key extends string> {
  readonly all: number;
  readonly by: readonly { readonly key: Key; readonly count: number }[];
}

/**
 * The classes by which sheets draw it: see styles/outcome.css. A disc is of what was kept and a cross of what was missed
 * wherever they stand, so the two name no tone.
 */
export function lookClasses({ shape, tone }: OutcomeLook): string {
  return shape === 'disc' || shape === 'cross' ? shape : `${shape} tone-${tone}`;
}
