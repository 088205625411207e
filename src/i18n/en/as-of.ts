import { play } from './as-of.client.ts';

/** The controls that turn a page back to what was known on a day. */
export const asOf = {
  name: 'As of',
  day: 'Day',
  step: 'Day, from one change to the next',
  play,
  newest: 'Newest',
  withoutScripts: ({ day }: { day: string }) =>
    `This is the newest state, as of ${day}. To see what was known on an earlier day, turn scripts on.`,
};
