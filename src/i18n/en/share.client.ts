/** What scripts say that copy addresses and words. */
export const copy = 'copy';
export const copied = 'copied';
export const couldNotCopy = 'could not copy';
export const copyCitation = ({ style }: { style: string }) => `Copy the citation, ${style}`;
export const copyLink = 'copy link';
export const copySelection = 'copy link to these words';
export const linkCopied = 'link copied';
export const noPassage = 'Go to a passage first, then copy its link.';
