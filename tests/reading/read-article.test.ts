import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/model/article.ts';
import { hasErrors } from '../../src/reading/to-messages.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { readRegistries } from '../../src/reading/read-registries.ts';
import { runs } from '../support/runs.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const file = (path: string) => ({ path, text: readFileSync(join(fixtures, path), 'utf8') });
const { readable: registries } = readRegistries({
  actors: file('registries/actors.yaml'),
  engagements: file('registries/engagements.yaml'),
  sources: file('registries/sources.yaml'),
  hedges: file('registries/hedges.yaml'),
});
const nested = { ...file('articles/nested/article.md'), path: 'content/articles/ferries.md' };

function read(path: string, text: string) {
  return readArticle({ path, text }, registries);
}

describe('readArticle', () => {
  it('takes its slug from the file and gives plain data, as a store wants it', () => {
    const { article } = readArticle(nested, registries);
    expect(article?.slug).toBe('ferries');
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });

  it('numbers claims and visits by their order in the text, the longer first, and no actors', () => {
    const { article } = readArticle(nested, registries);
    expect(article?.passages.map(({ id, number }) => [id, number])).toEqual([
      ['ferries-return', 1],
      ['ports-paid', 2],
      ['holt-to-besk', 3],
      ['holt', undefined],
      ['besk', undefined],
    ]);
  });

  it('gives each passage the words it was anchored to', () => {
    const { article } = readArticle(nested, registries);
    if (article === undefined) throw new Error('the fixture should be without errors');
    const words = article.passages.map((passage) => passageText(article, passage));
    expect(words.slice(0, 3)).toEqual([...article.claims, ...article.announcements].map(({ quote }) => quote));
    expect(words.slice(3)).toEqual(['Mira Holt Holt', 'Besk']);
  });

  it('counts words of the text, not of the tags', () => {
    expect(readArticle(nested, registries).article?.words).toBe(31);
  });

  it('gives an article with warnings, and none with errors', () => {
    const warned = readArticle({ ...nested, text: nested.text.replace('    resolution: ', '    note: ') }, registries);
    expect(warned.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['forecast/no-resolution', false]]);
    expect(warned.article).toBeDefined();
    const wrong = readArticle({ ...nested, text: nested.text.replace('hedge: will', 'hedge: must') }, registries);
    expect(hasErrors(wrong.messages)).toBe(true);
    expect(wrong.article).toBeUndefined();
  });

  it('puts an error of the frontmatter on the line of the file where it stands', () => {
    const text = nested.text.replace('hedge: will', 'hedge: must');
    const line = text.split('\n').findIndex((each) => each.includes('hedge: must')) + 1;
    expect(read('ferries.md', text).messages).toMatchObject([{ ruleId: 'hedge/not-in-quote', line, column: 12 }]);
  });

  it('tells of each mistake once, also where a claim, a date and a header field are broken at the same time', () => {
    const text = nested.text
      .replace('type: forecast', 'type: guess')
      .replace('url: https:', 'url: ftp:')
      .replace('quote: both ports have', 'quote: both ports had')
      .replace('engagement: holt-besk-2030 }', 'engagement: holt-besk-2031 }');
    expect(read('ferries.md', text).messages.map(({ ruleId }) => ruleId)).toEqual([
      'url/form',
      'schema/unknown-value',
      'quote/not-found',
      'reference/unknown-engagement',
    ]);
  });

  it('does not hold tags against a registry that could not be read', () => {
    const none = { actors: [], engagements: [], sources: [], hedges: [] };
    const known = { actors: undefined, engagements: undefined, sources: undefined, hedges: undefined };
    expect(readArticle(nested, none, { known }).messages).toEqual([]);
    expect(readArticle(nested, none).messages).not.toEqual([]);
  });

  it('never throws, whatever is cut from a file or put into it', () => {
    const { text } = nested;
    const scrap = fc.constantFrom('', '\n', '---\n', '- ', '{', '"', ': ', '<b>', '\0', '\u200b', '*x', '[[', '\ud800');
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(60), scrap, (at, cut, put) => {
        const { article, messages } = read('ferries.md', text.slice(0, at) + put + text.slice(at + cut));
        expect(article === undefined).toBe(hasErrors(messages));
      }),
      { seed: 4, numRuns: runs(150) },
    );
  }, 30_000);
});
