import { join } from 'node:path';

/** The folder of the repository. */
export const root = join(import.meta.dirname, '../..');

/**
 * A library of articles that only tests read: what the site published on one day. The site's own content may be edited,
 * added to or emptied without any of them moving; `tests/published/` alone reads that.
 */
export const libraryFolder = join(root, 'tests/fixtures/library');
