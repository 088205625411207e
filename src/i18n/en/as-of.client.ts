/** What scripts say that turn a page back to a day. */
export const play = 'Play';
export const pause = 'Pause';
export const nextDay = 'Next day';
export const shown = ({ day }: { day: string }) => `As of ${day}`;
/** Beside the rule of a chart. */
export const rule = ({ day }: { day: string }) => `as of ${day}`;
