import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLibrary } from '../../src/files/read-library.ts';
import { makeArticleOfPastedText } from '../support/pasted-text.ts';

// That the article is built too is tried in tests/site/whole-path.long.test.ts.
it(
  'of a pasted text, an editor makes an article that check takes, command by command',
  { timeout: 60_000 },
  async () => {
    const { library } = await readLibrary(join(await makeArticleOfPastedText(), 'content'));
    const { blocks, claims } = library?.articles.get('talks') ?? { blocks: [], claims: [] };
    expect(blocks.map(({ html }) => html).join('')).toMatch(
      /<span class="passage article claim[^>]*>[^<]*According to /,
    );
    expect(claims.map(({ statement }) => statement)).toContain('Told anew by the editor.');
    expect([...(library?.actors.values() ?? [])].map(({ name }) => name)).toContain('Ana Ruiz');
  },
);
