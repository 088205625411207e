/** What the button says that opens all branches of an argument. */
export const openAll = 'Open all';
export const closeAll = 'Close all';
