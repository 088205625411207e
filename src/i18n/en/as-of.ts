import { sentence, slot } from '../sentence.ts';
import { play } from './as-of.client.ts';

/** The controls that turn a page back to what was known on a day. */
export const asOf = {
  /** Names the drawer that holds the controls. */
  rule: ({ day }: { day: string }) => sentence`As of ${slot('day', day)}`,
  about: 'The page as it stood on an earlier day: what was not yet known is left out.',
  day: 'Day',
  step: 'Day, from one change to the next',
  play,
  newest: 'Newest',
};
