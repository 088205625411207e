/** What scripts say that copy addresses of words. */
/** Leads from a note to its claim in the argument. */
export const argument = 'argument';
export const copyLink = 'copy link';
export const copySelection = 'copy link to these words';
export const linkCopied = 'link copied';
export const noPassage = 'Go to a passage first, then copy its link.';
