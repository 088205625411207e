/** What is said where the browser does not let a script copy. */
export const couldNotCopy = 'could not copy';
