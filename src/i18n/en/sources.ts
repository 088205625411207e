/** Lists of sources, and what a text leaves out. */
export const sources = {
  title: 'Sources',
  linkedInText: 'Linked in the text',
  omissions: {
    title: 'What the text leaves out',
    about: 'The editor’s note: topics that other accounts of the same event raise, as far as these were read.',
  },
};
