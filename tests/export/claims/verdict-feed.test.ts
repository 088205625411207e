import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Element } from 'xml-js';
import { xml2js } from 'xml-js';
import { toVerdictFeed } from '../../../src/export/claims/verdict-feed.ts';
import { site } from '../timeline/exported.ts';
import { changed, claims, reworded } from './exported.ts';
import { runs } from '../../support/runs.ts';

/** Reads strictly: what is not well formed throws. */
function read(xml: string) {
  const feed = (xml2js(xml, { compact: false }) as Element).elements?.find(({ name }) => name === 'feed');
  const entries = feed?.elements?.filter(({ name }) => name === 'entry') ?? [];
  return {
    feed,
    entries: entries.map((entry) => ({
      id: textOf(entry, 'id'),
      title: textOf(entry, 'title'),
      updated: textOf(entry, 'updated'),
      published: textOf(entry, 'published'),
      content: textOf(entry, 'content'),
    })),
  };
}

function textOf(element: Element, name: string): string {
  const found = element.elements?.find((child) => child.name === name);
  return (found?.elements ?? []).map(({ text, cdata }) => String(text ?? cdata ?? '')).join('');
}

const { feed, entries } = read(toVerdictFeed(claims));

describe('the feed of verdicts', () => {
  it('has an entry for each verdict, with an id of its own', () => {
    const verdicts = claims.claims.flatMap(({ claim }) => claim.outcomes);
    expect(entries).toHaveLength(verdicts.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(feed && textOf(feed, 'id')).toBe(site.verdicts);
  });

  it('says what came of which claim, on which day', () => {
    const entry = entries.find(({ id }) => id.endsWith('/qin-expected/#verdict-2023-07-25'));
    expect(entry).toMatchObject({
      published: '2023-07-25T00:00:00.000Z',
      updated: '2026-11-23T00:00:00.000Z',
    });
    expect(entry?.title).toMatch(/^Not borne out: .*foreign minister/);
    expect(entry?.content).toContain('25 July 2023');
  });

  it('begins with the newest, and is no younger than it', () => {
    const days = entries.map(({ updated, published }) => `${updated} ${published}`);
    expect(days).toEqual(days.toSorted().reverse());
    expect(feed && textOf(feed, 'updated')).toBe(entries[0]?.updated);
  });

  it('tells two verdicts of one day apart', () => {
    const outcome = { date: '2024-01-01', verdict: 'open' as const, reading: true, note: 'Seen.', sources: [] };
    const ids = read(toVerdictFeed(changed(() => ({ outcomes: [outcome, outcome] })))).entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stops at a hundred', () => {
    const outcomes = Array.from({ length: 28 }, (_, index) => ({
      date: `2024-02-${String(index + 1).padStart(2, '0')}`,
      verdict: 'open' as const,
      reading: true,
      note: 'Seen.',
      sources: [],
    }));
    const kept = read(toVerdictFeed(changed(() => ({ outcomes })))).entries;
    expect(kept).toHaveLength(100);
    expect(kept.at(-1)?.published).toBe('2024-02-27T00:00:00.000Z');
  });

  it('stays well formed and shows the words as they are, whatever they are', () => {
    const nasty = ['<script>alert(1)</script>', ']]>', '&amp; &#0; <', '\u0000\u000b', '"\'`', '𝄞'];
    const words = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.constantFrom(...nasty));
    fc.assert(
      fc.property(words, (text) => {
        const found = read(toVerdictFeed(reworded(text))).entries;
        expect(found).toHaveLength(entries.length);
        const shown = toString(fromHtml(found[0]?.title ?? '', { fragment: true }));
        const writable = text.replaceAll(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '');
        expect(shown.slice(shown.indexOf(': ') + 2)).toBe(writable);
        expect(found[0]?.content).not.toContain('<script');
      }),
      { numRuns: runs(600, 60) },
    );
  });
});
