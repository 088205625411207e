import { describe, expect, it } from 'vitest';
import { desk } from '../../../src/i18n/catalogue.ts';
import { articlePage, notesOf } from '../../../src/site/article/article-page.ts';
import { article, library } from '../../support/fixture-library.ts';

const page = articlePage(library, article.slug, desk);

describe('the notes of a reading page', () => {
  it('are those to every claim and announcement, each once', () => {
    const noted = notesOf(page.blocks).map(({ id }) => id);
    expect(noted).toEqual([...new Set(noted)]);
    expect([...noted].sort()).toEqual([...article.claims, ...article.announcements].map(({ id }) => id).sort());
  });

  it('find the line of their words by the class that their passage has in the text', () => {
    for (const { html, entries, quiet } of page.blocks) {
      for (const { note, line } of [...entries, ...quiet]) {
        const [, classes] = new RegExp(`class="([^"]*)" data-passage="${note.id}" id="${note.id}"`).exec(html) ?? [];
        expect(classes?.split(' ')).toContain(`line-${line}`);
      }
    }
  });

  it('tell in an entry only what came of something, and elsewhere what nothing came of', () => {
    const hasOutcome = (id: string) => page.history.notes.get(id)?.some(({ value }) => value.result) ?? false;
    for (const { entries, quiet } of page.blocks) {
      expect(entries.filter(({ note }) => !hasOutcome(note.id))).toEqual([]);
      expect(quiet.filter(({ note }) => hasOutcome(note.id))).toEqual([]);
      for (const { inner } of entries) expect(inner.filter(({ kind }) => kind !== 'visit')).toEqual([]);
    }
  });

  it('are tallied by shape as they now stand', () => {
    for (const { entries, looks } of page.blocks) {
      const now = entries.flatMap(({ note, inner }) => [note, ...inner]).filter(({ result }) => result);
      expect(looks.reduce((sum, { count }) => sum + count, 0)).toBe(now.length);
    }
  });
});

describe('what an article announced', () => {
  it('stands in the order in which it was settled, what is open last', () => {
    const settled = page.announced.map(({ settled: day }) => day ?? '9999');
    expect(settled).toEqual([...settled].sort());
    expect(page.announced).toHaveLength(article.announcements.length);
  });

  it('waits no longer in the drawing than there is room, and ends where its line does', () => {
    for (const { states } of page.announced) {
      for (const { value } of states) {
        expect(value.wait.firm).toBeLessThanOrEqual(value.wait.end);
        expect(value.wait.end).toBeGreaterThan(0);
        expect(value.wait.end).toBeLessThanOrEqual(66);
      }
    }
  });
});
