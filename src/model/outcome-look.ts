/** The shape that says what came of something, so that no colour need be seen. It occurs nowhere else. */
export type OutcomeShape = 'disc' | 'half' | 'cross' | 'ring' | 'dots';

/** The colour that goes with it; `pending` is the colour of lesser words, for what has only begun. */
export type OutcomeTone = 'kept' | 'missed' | 'open' | 'pending';

/** How pages, charts, maps and cards show what came of a claim or an announcement. */
export interface OutcomeLook {
  readonly shape: OutcomeShape;
  readonly tone: OutcomeTone;
}
