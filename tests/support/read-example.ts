import type { VFileMessage } from 'vfile-message';
import { toExampleFiles } from '../../src/check/rule-example.ts';
import type { RuleExample } from '../../src/check/rule-example.ts';
import { makeLibrary } from '../../src/model/library.ts';
import { writePermalinkRegistry } from '../../src/permalinks/write-registry.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { readPermalinkRegistry } from '../../src/reading/read-permalink-registry.ts';
import { readRegistries } from '../../src/reading/read-registries.ts';
import { slugOf } from '../../src/reading/source-file.ts';
import { recordLibrary } from '../../src/site/permalinks/record-library.ts';

/** Everything that is found in the content that an example stands for. */
export function readExample(example: RuleExample): readonly VFileMessage[] {
  const { article, published, registries: texts, permalinks, addresses } = toExampleFiles(example);
  const registries = readRegistries({
    actors: { path: 'actors.yaml', text: texts.actors },
    engagements: { path: 'engagements.yaml', text: texts.engagements },
    sources: { path: 'sources.yaml', text: texts.sources },
    hedges: { path: 'hedges.yaml', text: texts.hedges },
  });
  let registryText = permalinks;
  if (published !== undefined) {
    const before = readArticle({ path: article.path, text: published }, registries.readable).article;
    if (before === undefined) throw new Error('What an example publishes must be without errors');
    registryText = writePermalinkRegistry(recordLibrary(makeLibrary([before], registries.readable), '2030-03-01'));
  }
  const registry = readPermalinkRegistry(
    registryText === undefined ? undefined : { path: 'permalinks.yaml', text: registryText },
    new Set([slugOf(article.path)]),
    addresses === undefined ? {} : { published: { path: '.published', addresses } },
  );
  const { messages } = readArticle(article, registries.readable, {
    advice: true,
    known: registries.known,
    permalinks: registry.permalinks,
  });
  return [...registries.messages, ...registry.messages, ...messages];
}
