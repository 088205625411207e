import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { normalizeText } from '../../src/anchoring/normalize.ts';
import { isLive, isParagraphLink } from '../../src/model/permalink-key.ts';
import type { TextRange } from '../../src/model/text-range.ts';
import { trackParagraphs } from '../../src/permalinks/track-paragraphs.ts';
import { isAnchored } from '../../src/permalinks/track-quote.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import type { ArticleReading } from '../../src/reading/read-article.ts';
import { readPermalinkRegistry } from '../../src/reading/read-permalink-registry.ts';
import { readRegistries } from '../../src/reading/read-registries.ts';
import { runs } from '../support/runs.ts';
import { content } from './first-article.ts';
import { anyEdit, applyEdits, toParagraphs, track, wordsOf } from './tracked-text.ts';
import type { TrackedText, TrackedWord } from './tracked-text.ts';

const file = (path: string) => ({ path, text: readFileSync(join(content.folder, path), 'utf8') });
const { readable, known } = readRegistries({
  actors: file('actors.yaml'),
  engagements: file('engagements.yaml'),
  sources: file('sources.yaml'),
  hedges: file('hedges.yaml'),
});
const { permalinks } = readPermalinkRegistry(file('permalinks.yaml'), new Set([content.slug]));
const paragraphLinks = permalinks.filter(isParagraphLink);
const original = track(content.paragraphs);
const tags = z
  .object({ actors: z.array(z.unknown()), claims: z.array(content.tag), visits: z.array(content.tag) })
  .parse(parse(content.head.replaceAll(/^---$/gm, '')));
/** The article's frontmatter with no more in it than it takes to anchor its tags: it is read a thousand times. */
const head = JSON.stringify({
  ...{
    title: 'T',
    description: 'D',
    lang: 'en',
    text: { kind: 'original' },
    published: '2026-11-23',
    asOf: '2026-11-23',
  },
  actors: tags.actors,
  claims: tags.claims.map((tag) => ({ ...tag, statement: 'S', type: 'description', voice: 'own' })),
  visits: tags.visits.map((tag) => ({ ...tag, ...{ kind: 'visit', basis: 'expected', by: ['united-states'] } })),
});
const untouched = originsByTag(readEdited(original), original);
const scripts = runs(1000, 50);
const batch = Math.min(100, scripts);

/*
 * What is asked of every script: a published address resolves, or the article does not build and an error names it; a tag
 * stands on its own words, never on a copy of them while they are still there; and a paragraph's address leads to a
 * paragraph that has words of it. Every word is tracked through the edits, so that there is a truth to judge by.
 */
describe('the first article, edited at random', { timeout: 240_000 }, () => {
  it.each(Array.from({ length: scripts / batch }, (_, index) => index + 1))(
    'loses no published address in silence and attaches none to other words: batch %i',
    (number) => {
      let built = 0;
      fc.assert(
        fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), (script) => {
          const text = applyEdits(original, script);
          const reading = readEdited(text);
          const { blockOf } = trackParagraphs(toParagraphs(text), paragraphLinks);
          if (reading.article) built += 1;
          expect(unresolved(reading, blockOf)).toEqual([]);
          expect(onOtherWords(reading)).toEqual([]);
          expect(tagsOnCopies(reading, text)).toEqual([]);
          expect(paragraphsWithoutWords(text, blockOf)).toEqual([]);
        }),
        { seed: 20261124 + number, numRuns: batch, endOnFailure: true },
      );
      expect(built, 'scripts after which the article still builds').toBeGreaterThan(batch / 20);
    },
  );
});

function readEdited(text: TrackedText): ArticleReading {
  const edited = { path: `${content.slug}.md`, text: `---\n${head}\n---\n\n${toParagraphs(text).join('\n\n')}\n` };
  return readArticle(edited, readable, { known, permalinks });
}

/** Published ids that neither lead anywhere nor are named by an error. */
function unresolved({ article, messages, tracking }: ArticleReading, blockOf: ReadonlyMap<string, number>): string[] {
  const errors = messages.filter(({ fatal }) => fatal).map(({ reason }) => reason);
  expect(article === undefined).toBe(errors.length > 0);
  const named = (id: string): boolean => errors.some((reason) => new RegExp(`["#/]${id}["/\\s]|#${id}$`).test(reason));
  const kept = article
    ? [...article.blocks.flatMap(({ key, aliases }) => [key, ...aliases]), ...article.passages.map(({ id }) => id)]
    : [
        ...(tracking?.tags ?? []).filter(isAnchored).map(({ link }) => link.id),
        ...blockOf.keys(),
        ...actorsNamed(messages),
      ];
  const ids = new Set(kept);
  return permalinks.flatMap((link) =>
    link.kind === 'article' || !isLive(link) || ids.has(link.id) || named(link.id) ? [] : [link.id],
  );
}

/** Actors stand wherever they are named: all but those that an error calls missing. */
function actorsNamed(messages: ArticleReading['messages']): string[] {
  const missing = new Set(messages.filter(({ ruleId }) => ruleId === 'permalink/missing').map(({ reason }) => reason));
  return permalinks.flatMap((link) =>
    link.kind === 'actor' && ![...missing].some((reason) => reason.includes(`"${link.id}"`)) ? [link.id] : [],
  );
}

/** Tags that would be published on words other than those that were recorded. */
function onOtherWords({ tracking }: ArticleReading): string[] {
  if (tracking === undefined) return ['nothing could be read'];
  const { source: words } = tracking.text;
  return tracking.tags
    .filter(isAnchored)
    .filter(({ link, range }) => normalize(words.slice(range.start, range.end)) !== normalize(link.quote))
    .map(({ link }) => link.id);
}

/**
 * Tags that would be published on a copy of their words while half of the words themselves are still there, in another
 * paragraph: within one, nobody can tell a sentence that was put before another from one that was put behind it.
 */
function tagsOnCopies(reading: ArticleReading, text: TrackedText): string[] {
  const present = new Set(text.flatMap(wordsOf).map(({ origin }) => origin));
  return [...originsByTag(reading, text)].flatMap(([id, origins]) => {
    const own = [...(untouched.get(id) ?? [])];
    const survivors = own.filter((origin) => present.has(origin));
    const right = own.filter((origin) => origins.has(origin));
    if (survivors.length < own.length / 2 || right.length >= own.length * 0.8) return [];
    const { link, state, range } = reading.tracking?.tags.filter(isAnchored).find((each) => each.link.id === id) ?? {};
    const around = locateWords(text).find(({ start }) => start >= (range?.start ?? 0));
    const beside = text.find((paragraph) => wordsOf(paragraph).some((word) => survivors.includes(word.origin ?? -1)));
    return around && beside && wordsOf(beside).includes(around.word) ? [] : [`${link?.id} is ${state}`];
  });
}

/** For each tag that stands somewhere, which words of the first text those are. */
function originsByTag({ tracking }: ArticleReading, text: TrackedText): ReadonlyMap<string, ReadonlySet<number>> {
  const tags = (tracking?.tags ?? []).filter(isAnchored);
  const words = locateWords(text);
  return new Map(
    tags.map(({ link, range }) => {
      const inside = words.filter(({ start, end }) => start < range.end && range.start < end);
      return [link.id, new Set(inside.flatMap(({ word }) => word.origin ?? []))];
    }),
  );
}

function locateWords(text: TrackedText): (TextRange & { readonly word: TrackedWord })[] {
  let start = 0;
  return text.flatMap(wordsOf).map((word) => {
    const range = { start, end: start + word.text.length, word };
    start = range.end + 1;
    return range;
  });
}

/** Paragraphs whose address leads to a block that has none of their words, though some are still there. */
function paragraphsWithoutWords(text: TrackedText, blockOf: ReadonlyMap<string, number>): string[] {
  const present = new Set(text.flatMap(wordsOf).map(({ origin }) => origin));
  return paragraphLinks.flatMap(({ id }, index) => {
    const block = blockOf.get(id);
    const own = wordsOf(original[index] ?? []).flatMap(({ origin }) => origin ?? []);
    if (block === undefined || !own.some((origin) => present.has(origin))) return [];
    const there = new Set(wordsOf(text[block] ?? []).map(({ origin }) => origin));
    return own.some((origin) => there.has(origin)) ? [] : [id];
  });
}

function normalize(text: string): string {
  return normalizeText(text).text.trim();
}
