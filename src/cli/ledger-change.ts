import type { Content } from '../files/content.ts';
import type { LibraryReading } from '../files/read-library.ts';

/** New texts of content files, by path in the content folder, and what to tell of them. */
export interface ChangedFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly done: readonly string[];
}

/** Works out a change to published addresses. One that makes no sense throws `CliError`; nothing is written here. */
export type LedgerChange = (
  reading: LibraryReading,
  given: { readonly content: Content; readonly day: string },
) => ChangedFiles;
