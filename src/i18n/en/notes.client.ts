/** What the button says that opens all notes, and what it did. */
export const openAll = 'Open all notes';
export const fold = 'Fold notes';
export const opened = 'All notes are open.';
export const folded = 'Notes are folded.';
