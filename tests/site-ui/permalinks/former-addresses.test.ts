import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import type { Library } from '../../../src/model/library.ts';
import type { Permalink } from '../../../src/model/permalink.ts';
import { makeHomePage } from '../../../src/site/home/home-page.ts';
import { listWithdrawnAddresses } from '../../../src/site/permalinks/former-addresses.ts';
import { library } from '../../support/fixture-library.ts';

const gone = { first: '2026-01-01', withdrawn: '2026-02-01', why: 'The publisher took it back.' };
const words = { quote: 'Two countries will talk.', prefix: '', suffix: '', paragraph: 'p-aaaaa' };

function withLinks(...links: readonly Permalink[]): Library {
  const keyed = links.map((link): [string, Permalink] => [
    'id' in link ? `${link.article}/${link.id}` : link.article,
    link,
  ]);
  return { ...library, permalinks: new Map(keyed) };
}

describe('what is left of an article that was withdrawn', () => {
  const withdrawn = withLinks(
    { kind: 'article', article: 'two-ports', title: 'Two ports', ...gone },
    { kind: 'paragraph', article: 'two-ports', id: 'p-aaaaa', quote: words.quote, ...gone },
    { kind: 'claim', article: 'two-ports', id: 'talks', code: 'abc234', title: 'They will talk.', ...words, ...gone },
  );

  it('is a page of it and of each of its passages, and of no paragraph', () => {
    expect(listWithdrawnAddresses(withdrawn).map(({ path }) => path)).toEqual([
      '/articles/two-ports/',
      '/articles/two-ports/',
      '/articles/two-ports/talks/',
    ]);
  });

  it('is told once among the corrections', () => {
    expect(makeHomePage(withdrawn, desk).corrections.map(({ title }) => title)).toEqual(['Two ports']);
  });
});

it('leads to the paragraph of an article that is still there', () => {
  const [article] = library.articles.keys();
  const link = { kind: 'paragraph', article: article ?? '', id: 'p-aaaaa', quote: words.quote, ...gone } as const;
  expect(listWithdrawnAddresses(withLinks(link)).map(({ path }) => path)).toEqual([`/articles/${article}/#p-aaaaa`]);
});
