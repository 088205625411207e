import { expect, it } from 'vitest';
import { byPermalinkKey, firstPublished } from '../../src/model/permalink-key.ts';
import type { Permalink } from '../../src/model/permalink.ts';

const article = (slug: string, first: string, now?: string): Permalink => ({
  article: slug,
  kind: 'article',
  first,
  title: slug,
  ...(now !== undefined && { now }),
});

it('what was renamed was first published under its first name', () => {
  const newest = article('third', '2026-03-01');
  const links = byPermalinkKey([
    article('first', '2026-01-01', 'second'),
    article('second', '2026-02-01', 'third'),
    newest,
  ]);
  expect(firstPublished(links, newest)).toBe('2026-01-01');
});

it('what leads elsewhere, or in a circle, tells nothing of it', () => {
  const other = article('other', '2026-03-01');
  const links = byPermalinkKey([article('a', '2026-01-01', 'b'), article('b', '2026-01-01', 'a'), other]);
  expect(firstPublished(links, other)).toBe('2026-03-01');
});
