import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { toAnnotationCollection, toAnnotationPages } from '../../src/export/annotation-collection.ts';
import type { AnnotationTarget } from '../../src/export/annotation-target.ts';
import type { WebAnnotation } from '../../src/export/web-annotation.ts';
import { toJsonLd, toWebAnnotation } from '../../src/export/web-annotation.ts';
import { readLibrary } from '../../src/files/read-library.ts';
import { en } from '../../src/i18n/en/en.ts';
import type { Article } from '../../src/model/article.ts';
import type { Library } from '../../src/model/library.ts';
import { getOrThrow } from '../../src/model/library.ts';
import { makeAnnotationContext } from '../../src/site/passage/annotations.ts';
import { root } from '../support/folders.ts';

let library: Library;
beforeAll(async () => {
  const reading = await readLibrary(join(root, 'tests/fixtures/small-site'));
  if (reading.library === undefined) throw new Error('The small site has mistakes');
  library = reading.library;
});

const contextOf = (from: Library) =>
  makeAnnotationContext(from, { publisher: 'A site', words: en, address: (path) => `https://site.example${path}` });

function annotate(slug: string, id: string): WebAnnotation {
  const article = getOrThrow(library.articles, slug);
  const passage = article.passages.find((each) => each.id === id);
  if (passage === undefined) throw new Error(`No passage ${id}`);
  return toWebAnnotation(article, passage, contextOf(library));
}

function targetsOf({ target }: WebAnnotation): readonly AnnotationTarget[] {
  return 'source' in target ? [target] : target;
}

/** What a reader of the file finds at the position that it gives, counting characters as Unicode does. */
function wordsAt(article: Article, { selector }: AnnotationTarget): string {
  const characters = Array.from(article.blocks.map(({ text }) => text).join('\n'));
  const position = selector.find(({ type }) => type === 'TextPositionSelector');
  return position && 'start' in position ? characters.slice(position.start, position.end).join('') : '';
}

function raise(): never {
  throw new Error('No such passage');
}

function quoteOf({ selector }: AnnotationTarget) {
  const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
  if (quote === undefined || !('exact' in quote)) throw new Error('No quote');
  return quote;
}

describe('an annotation', () => {
  it('gives positions that hold its quotation, in every article, behind emoji and over paragraphs too', () => {
    const targets = [...library.articles.values()].flatMap((article) =>
      toAnnotationPages(article, contextOf(library)).flatMap(({ items }) =>
        items.flatMap((item) => targetsOf(item).map((target) => ({ article, target }))),
      ),
    );
    expect(targets.length).toBeGreaterThan(10);
    for (const { article, target } of targets) expect(wordsAt(article, target)).toBe(quoteOf(target).exact);
  });

  it('quotes what stands around its words, whole characters only', () => {
    const text = getOrThrow(library.articles, 'two-ports')
      .blocks.map((block) => block.text)
      .join('\n');
    for (const { prefix, exact, suffix } of targetsOf(annotate('two-ports', 'norland')).map(quoteOf)) {
      expect(text).toContain(prefix + exact + suffix);
      expect((prefix + suffix).isWellFormed()).toBe(true);
    }
    const [first] = targetsOf(annotate('two-ports', 'norland'));
    expect(first && quoteOf(first).prefix).toBe(' flag 🏴‍☠️ and its crew 👩🏽‍✈️👨‍👩‍👧 came to ');
  });

  it('is one target where a quotation runs on, and one for every mention of an actor', () => {
    const across = targetsOf(annotate('two-ports', 'ferry-paid'));
    expect(across.map((target) => quoteOf(target).exact)).toEqual([
      'The ferry has been paid for.\nIt will run in June',
    ]);
    const mentions = targetsOf(annotate('two-ports', 'norland'));
    const fragments = mentions.map(({ selector }) => selector.find((each) => 'value' in each));
    expect(fragments.map((fragment) => fragment && 'value' in fragment && fragment.value)).toEqual([
      'norland',
      'norland-2',
      'norland-3',
    ]);
  });

  it('assesses claims, describes visits and identifies actors', () => {
    const motivations = ['talks-soon', 'spring-talks', 'norland'].map((id) => annotate('a-meeting', id).motivation);
    expect(motivations).toEqual(['assessing', 'describing', 'identifying']);
  });

  it.each([
    ['2024-01-15', [], 'open'],
    ['2024-01-15', ['scheduled'], 'scheduled'],
    ['2040-01-01', [], 'overdue'],
  ] as const)('tells on %s, after the steps %j, the status that pages show: %s', (asOf, steps, status) => {
    const article = getOrThrow(library.articles, 'a-meeting');
    const then: Article = {
      ...article,
      asOf,
      announcements: article.announcements.map((each) => ({
        ...each,
        history: steps.map((step) => ({ date: '2024-01-12', status: step, note: 'Said so.', sources: [] })),
        outcome: { status: 'open' },
      })),
    };
    const passage = then.passages.find(({ id }) => id === 'spring-talks');
    const { body } = toWebAnnotation(then, passage ?? raise(), contextOf(library));
    expect(JSON.stringify(body)).toContain(`outcome-${status}`);
  });

  it('is dated by the content alone, and pins the version', () => {
    const annotation = annotate('a-meeting', 'talks-soon');
    expect(annotation).toMatchObject({ created: '2024-01-10T00:00:00Z', modified: '2024-02-01T00:00:00Z' });
    expect(targetsOf(annotation)[0]?.state).toMatchObject({ type: 'TimeState', sourceDate: '2024-02-01T00:00:00Z' });
  });
});

describe('a collection', () => {
  it('holds every passage once, however many pages it takes', () => {
    const article = getOrThrow(library.articles, 'a-meeting');
    const many = Array.from({ length: 250 }, () => article.passages)
      .flat()
      .slice(0, 250);
    const long = { ...article, passages: many };
    const pages = toAnnotationPages(long, contextOf(library));
    expect(pages.map(({ startIndex, items }) => [startIndex, items.length])).toEqual([
      [0, 100],
      [100, 100],
      [200, 50],
    ]);
    expect(pages.map(({ prev, next }) => [prev, next])).toEqual([
      [undefined, pages[1]?.id],
      [pages[0]?.id, pages[2]?.id],
      [pages[1]?.id, undefined],
    ]);
    const collection = toAnnotationCollection(long, contextOf(library));
    expect(collection).toMatchObject({ total: 250, last: pages[2]?.id, first: { id: pages[0]?.id } });
  });

  it('of an article without passages has no page', () => {
    const article = { ...getOrThrow(library.articles, 'a-meeting'), passages: [] };
    expect(toAnnotationCollection(article, contextOf(library))).not.toHaveProperty('first');
  });

  it('names its context first', () => {
    expect(toJsonLd({ id: 'x' })).toBe('{\n  "@context": "http://www.w3.org/ns/anno.jsonld",\n  "id": "x"\n}\n');
  });
});
