import { andOf } from './counting.ts';

/** Small parts that many pages share. */
export const shared = {
  takeAway: 'To take away:',
  and: andOf,
};
