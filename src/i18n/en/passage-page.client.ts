/** What the buttons say that copy the short link, or a citation by its style or format. */
export const copy = 'copy';
export const copied = 'copied';
export const copyCitation = ({ style }: { style: string }) => `Copy the citation, ${style}`;
export const copyShortLink = 'Copy the short link';
