/** What the switch between day and night says. */
export const dark = 'Dark';
export const light = 'Light';
