import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/files/read-library.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const read = (path: string) => readFileSync(join(fixtures, path), 'utf8');
const registries = {
  'actors.yaml': read('registries/actors.yaml'),
  'engagements.yaml': read('registries/engagements.yaml'),
  'sources.yaml': read('registries/sources.yaml'),
};

describe('readLibrary', () => {
  it('reads articles and registries into one library, drafts and other files left out', async () => {
    const { library, messages } = await readLibrary(
      temporaryFolder({
        ...registries,
        'articles/boats.md': read('articles/nested/article.md'),
        'articles/_draft.md': 'not yet',
        'articles/notes.txt': 'not this',
      }),
    );
    expect([...(library?.articles.keys() ?? [])]).toEqual(['boats']);
    expect(library?.actors.get('holt')?.name).toBe('Mira Holt');
    expect([...messages].map(([path, found]) => [basename(path), found.length])).toEqual([
      ['actors.yaml', 0],
      ['engagements.yaml', 0],
      ['sources.yaml', 0],
      ['hedges.yaml', 0],
      ['boats.md', 0],
    ]);
  });

  it('takes an empty folder for an empty library', async () => {
    const { library } = await readLibrary(temporaryFolder());
    expect(library?.articles.size).toBe(0);
  });

  it('gives no library where any file has an error, and still reads the others', async () => {
    const { library, messages } = await readLibrary(
      temporaryFolder({
        ...registries,
        'actors.yaml': registries['actors.yaml'].replace('kind: person', 'kind: human'),
        'articles/a.md': 'no frontmatter',
        'articles/b.md': read('articles/nested/article.md'),
      }),
    );
    expect(library).toBeUndefined();
    const found = [...messages].map(([path, inFile]) => [basename(path), inFile.map(({ ruleId }) => ruleId)]);
    expect(found).toContainEqual(['actors.yaml', ['schema/unknown-value']]);
    expect(found).toContainEqual(['a.md', ['frontmatter/missing']]);
    expect(found).toContainEqual(['b.md', []]);
  });
});
