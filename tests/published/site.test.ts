import { readSite } from '../../src/link-check/read-site.ts';
import { testPagesOf } from '../site/article-pages.ts';
import { contentFolder, publishedLibrary, publishedSite } from './published.ts';

// That links hold and ids are told apart is for the build to find: it would have written nothing.
testPagesOf(await publishedLibrary(), contentFolder, await readSite(publishedSite.folder));
