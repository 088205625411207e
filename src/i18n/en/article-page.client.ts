/** What scripts of the reading page say. */
export const firstPassage = 'That was the first passage.';
export const lastPassage = 'That was the last passage.';
/** Heads the notes where they are printed after the text. */
export const notes = 'Notes';
