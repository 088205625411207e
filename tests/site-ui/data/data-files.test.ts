import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { makeLibrary } from '../../../src/model/library.ts';
import { listDataFiles } from '../../../src/site/data/data-files.ts';

it('lists every file that is shipped for other programs', () => {
  const library = makeLibrary([], { actors: [], engagements: [], sources: [], hedges: [] });
  const listed = listDataFiles(desk).flatMap(({ files }) => files(library).map(({ path }) => path));
  const shipped = readdirSync('public/data', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `/data/${name.replaceAll('\\', '/')}`);
  expect(shipped.length).toBeGreaterThan(6);
  expect(listed).toEqual(expect.arrayContaining(shipped));
});
