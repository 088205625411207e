/** What scripts say that copy addresses of words. */
export const copyLink = 'copy link';
export const copySelection = 'copy link to these words';
export const linkCopied = 'link copied';
export const noPassage = 'Go to a passage first, then copy its link.';
