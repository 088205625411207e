import { readLibrary } from '../../src/files/read-library.ts';
import { getOrThrow } from '../../src/model/library.ts';
import { libraryFolder } from './folders.ts';

const reading = await readLibrary(libraryFolder);
if (reading.library === undefined) throw new Error([...reading.messages.values()].flat().join('\n'));

/** The library of the fixtures, read without a mistake. */
export const { library } = reading;
/** Its one article, with 70 claims and the visits that it announces. */
export const article = getOrThrow(library.articles, 're-engagement-after-beijing');
