import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { passageText } from '../../src/model/article.ts';
import { articleVersion } from '../../src/model/article-version.ts';
import { quoteFields } from '../../src/model/claim.ts';
import { check } from '../../src/cli/check.ts';
import { publish } from '../../src/cli/publish.ts';
import { root } from '../support/folders.ts';
import { runCommand } from '../support/run-command.ts';
import { contentFolder, publishedLibrary } from './published.ts';

const library = await publishedLibrary();
const articles = [...library.articles.values()];
const quoting = z.array(z.object({ id: z.string(), ...quoteFields })).default([]);
const tagsOf = z.object({ claims: quoting, visits: quoting });

it('check finds no error and no warning', async () => {
  const { code, out } = await runCommand(root, check, ['--max-warnings', '0']);
  expect(out).toMatch(/^0 errors, 0 warnings in \d+ files$/);
  expect(code).toBe(0);
});

it('the last published version of each article is on record', () => {
  for (const article of articles) expect(versionsOf(article.slug)).toContain(articleVersion(article));
});

it('the permalink registry holds every address as it is now', async () => {
  const { code, out } = await runCommand(root, publish, ['--dry-run']);
  expect(out).toMatch(/^0 addresses would be recorded or changed, \d+ in all$/);
  expect(code).toBe(0);
});

describe.each(articles)('$slug', ({ slug, blocks, passages }) => {
  const file = readFileSync(join(contentFolder, 'articles', `${slug}.md`), 'utf8');
  const { claims, visits } = tagsOf.parse(parse(file.split('---\n')[1] ?? ''));
  const whole = letters(blocks.map(({ text }) => text).join(''));

  it.each([...claims, ...visits])('$id is anchored at its quote and nowhere else', ({ id, quote, prefix, suffix }) => {
    const passage = passages.find((each) => each.id === id) ?? { ranges: [] };
    expect(letters(passageText({ blocks }, passage))).toBe(letters(quote));
    const [first = { block: 0, start: 0 }] = passage.ranges;
    const texts = blocks.slice(0, first.block + 1).map(({ text }) => text);
    const before = letters([...texts.slice(0, -1), texts.at(-1)?.slice(0, first.start)].join(''));
    expect(before.endsWith(letters(prefix ?? ''))).toBe(true);
    expect(whole.slice(before.length + letters(quote).length).startsWith(letters(suffix ?? ''))).toBe(true);
  });
});

/** Letters and digits alone: marks and spaces may be typed otherwise in a quote than in the text. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function versionsOf(slug: string): readonly string[] {
  const link = library.permalinks.get(slug);
  return link?.kind === 'article' ? (link.versions ?? []).map(({ hash }) => hash) : [];
}
