/**
 * What else people call a key or a value of content, beside the labels of the codebook, in lower case: who writes that is
 * asked whether they mean it.
 */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  visits: ['announcements', 'meetings'],
  silences: ['omissions'],
  outcomes: ['verdicts', 'results'],
  history: ['steps'],
  sources: ['evidence'],
  quote: ['exact', 'passage', 'words'],
  topics: ['subjects'],
  asOf: ['as of', 'as-of', 'checked'],
  likelihood: ['band', 'probability'],
  band: ['likelihood', 'probability'],
  published: ['date'],
  date: ['day'],
  evaluation: ['judgment', 'opinion'],
  forecast: ['prediction'],
  commitment: ['promise', 'pledge'],
  own: ['authors', 'author'],
  unnamed: ['nobody', 'anonymous'],
  reports: ['quotes', 'said by'],
  'borne-out': ['true', 'right', 'correct', 'confirmed'],
  'not-borne-out': ['false', 'wrong', 'failed'],
  'not-checkable': ['uncheckable'],
  // What follows from the steps and the calendar is not recorded.
  open: ['announced', 'scheduled', 'overdue', 'pending'],
  held: ['held late', 'kept', 'kept late'],
  slipped: ['postponed', 'put off'],
};
