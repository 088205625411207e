import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-article.ts';
import type { ArticleReading } from '../../src/reading/read-article.ts';
import { readPermalinkRegistry } from '../../src/reading/read-permalink-registry.ts';
import { readRegistries } from '../../src/reading/read-registries.ts';
import { allRules } from '../../src/reading/all-rules.ts';

/*
 * Drop a folder into tests/fixtures/articles, get a test. It holds article.md and, where the shared registries of
 * tests/fixtures/registries will not do, registries of its own; where it was published before, permalinks.yaml.
 * `npm run test:update` writes what is expected; look at the difference before it is committed.
 */
const fixtures = join(import.meta.dirname, '../fixtures');
const cases = readdirSync(join(fixtures, 'articles')).sort();
const readings = new Map(cases.map((name) => [name, read(name)]));

describe('article fixtures', () => {
  it.each(cases)('%s', async (name) => {
    const { article, messages = [] } = readings.get(name) ?? {};
    const folder = join(fixtures, 'articles', name);
    await expect(messages.map(printed).join('')).toMatchFileSnapshot(join(folder, 'expected.messages.txt'));
    const html = article?.blocks.map((block) => `${block.html}\n`).join('') ?? '';
    await expect(html).toMatchFileSnapshot(join(folder, 'expected.html'));
  });

  it('name no rules but those that are documented', () => {
    const known = new Set<string>(allRules.map(({ id }) => id));
    const seen = new Set([...readings.values()].flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? '')));
    expect([...seen].filter((id) => !known.has(id))).toEqual([]);
  });
});

function read(name: string): ArticleReading {
  const folder = join(fixtures, 'articles', name);
  const registry = (file: string) => {
    const own = join(folder, file);
    return { path: file, text: readFileSync(existsSync(own) ? own : join(fixtures, 'registries', file), 'utf8') };
  };
  const registries = readRegistries({
    actors: registry('actors.yaml'),
    engagements: registry('engagements.yaml'),
    sources: registry('sources.yaml'),
    hedges: registry('hedges.yaml'),
  });
  const registryPath = join(folder, 'permalinks.yaml');
  const recorded = existsSync(registryPath)
    ? { path: 'permalinks.yaml', text: readFileSync(registryPath, 'utf8') }
    : undefined;
  const published = readPermalinkRegistry(recorded, new Set([name]));
  const file = { path: `${name}.md`, text: readFileSync(join(folder, 'article.md'), 'utf8') };
  const reading = readArticle(file, registries.readable, {
    known: registries.known,
    permalinks: published.permalinks,
  });
  return { ...reading, messages: [...registries.messages, ...published.messages, ...reading.messages] };
}

function printed(message: VFileMessage): string {
  const { file, line, column, fatal, ruleId, reason, note } = message;
  return `${file}:${line}:${column} ${fatal ? 'error' : 'warning'} ${ruleId}\n  ${reason}\n  ${note}\n`;
}
