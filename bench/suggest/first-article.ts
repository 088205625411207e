import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../src/anchoring/split-sentences.ts';
import { voiceKind } from '../../src/model/claim.ts';
import { parseYaml } from '../../src/reading/yaml-source.ts';
import { splitFrontmatter } from '../../src/reading/frontmatter.ts';
import { article, library } from '../../tests/support/fixture-library.ts';
import { libraryFolder } from '../../tests/support/folders.ts';
import type { TaggedText } from './truth.ts';

/** The first article and its tags, which were made by hand. The registry is the site's, or an empty one. */
export function firstArticle({ registry }: { readonly registry: boolean }): TaggedText {
  const blocks = article.blocks.map(({ text }) => text);
  const sentences = blocks.flatMap((text, block) => splitSentences(text).map((range) => ({ block, ...range })));
  const words = ({ block, start, end }: (typeof sentences)[number]): string => blocks[block]?.slice(start, end) ?? '';
  const rangesOf = (id: string) => article.passages.find((passage) => passage.id === id)?.ranges ?? [];
  const overlaps = (id: string, { block, start, end }: (typeof sentences)[number]): boolean =>
    rangesOf(id).some((range) => range.block === block && range.start < end && start < range.end);
  const formsOf = (id: string): string[] => {
    const actor = library.actors.get(id);
    const named = article.actors.find((each) => each.id === id);
    return [id, actor?.name ?? id, ...(actor?.aliases ?? []), ...(named?.mentions ?? [])];
  };
  const windows = windowsOf(readFileSync(join(libraryFolder, 'articles', `${article.slug}.md`), 'utf8'));
  return {
    name: registry ? 'first article' : 'first article, empty registry',
    blocks,
    textDay: article.text.of?.published ?? article.published,
    actors: registry ? [...library.actors.values()] : [],
    truth: {
      actors: article.actors.map(({ id }) => formsOf(id)),
      sentences: sentences.map((sentence) => {
        const claims = article.claims.filter(({ id }) => overlaps(id, sentence));
        return {
          ...sentence,
          types: [...new Set(claims.map(({ type }) => type))],
          voices: [...new Set(claims.map(({ voice }) => voiceKind(voice)))],
          // A claim may run over two sentences; its hedge stands in one.
          hedges: claims.flatMap(({ hedge }) =>
            hedge !== undefined && words(sentence).includes(hedge) ? [hedge] : [],
          ),
          plainFuture: claims.some(({ hedge, likelihood }) => hedge === undefined && likelihood !== undefined),
        };
      }),
      visits: article.announcements.map(({ id, kind, basis, by, to }) => ({
        ...{ kind, bases: [basis], windows: windows.get(id) },
        sentence: sentences.findIndex((sentence) => overlaps(id, sentence)),
        by: by.flatMap(formsOf),
        to: to === undefined ? undefined : formsOf(to),
      })),
    },
  };
}

/** Windows as they are written. */
function windowsOf(file: string): Map<string, string[]> {
  const parts = splitFrontmatter(file);
  const value = 'problem' in parts ? {} : parseYaml(parts.yaml).value;
  const visits =
    (value as { readonly visits?: readonly { readonly id: string; readonly window?: string }[] }).visits ?? [];
  return new Map(visits.map(({ id, window }) => [id, window === undefined ? [] : [window]]));
}
