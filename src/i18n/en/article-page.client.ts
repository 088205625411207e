/** What scripts of the reading page say. */
export const firstPassage = 'That was the first passage.';
export const lastPassage = 'That was the last passage.';
/** Of an address that leads to nothing in the page. */
export const unknown = 'This page has no passage of that name.';
/** Closes the note at the lower edge of a narrow screen. */
export const close = 'Close';
/** Beside what is looked for. */
export const found = ({ passages }: { passages: number }) => `Passages: ${passages}`;
/** Names the link to a note. */
export const note = ({ number, says }: { number: string; says: string }) =>
  `note ${number}: ${says.charAt(0).toLowerCase()}${says.slice(1).trim().replace(/:$/, '')}`;
