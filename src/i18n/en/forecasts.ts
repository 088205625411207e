import { sentence, slot } from '../sentence.ts';

/** The page of forecasts and their scores. */
export const forecasts = {
  howCounted: () =>
    sentence`Each verdict is the newest recorded one: ${slot('borneOut', 'borne out')} counts one, ${slot('partly', 'partly')} one half, ${slot('notBorneOut', 'not borne out')} nothing. Open and uncheckable ones count on neither side. Where a forecast has a condition that did not come about, it is set apart.`,
};
