import type { OutcomeShape } from '../../model/status-label.ts';
import { andOf } from './counting.ts';

/** Small parts that many pages share. */
export const shared = {
  takeAway: 'To take away:',
  and: andOf,
  contents: 'Contents',
  /** What the shape of an outcome stands for, whatever it is the outcome of. */
  shapes: {
    disc: 'came about',
    half: 'in part or otherwise',
    cross: 'did not',
    ring: 'open',
    dots: 'cannot be checked',
  } satisfies Record<OutcomeShape, string>,
};
