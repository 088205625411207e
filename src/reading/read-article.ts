import type { VFileMessage } from 'vfile-message';
import { toArticleText } from '../anchoring/article-text.ts';
import { articleRules } from '../check/article-rules.ts';
import { knownIds } from '../check/known-ids.ts';
import type { KnownIds } from '../check/known-ids.ts';
import { findAll } from '../check/rule.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import type { Article } from '../model/article.ts';
import type { Registries } from '../model/registries.ts';
import { anchorTags } from './anchor-tags.ts';
import { countWords } from './count-words.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { makePassages } from './make-passages.ts';
import { markBlocks } from './mark-blocks.ts';
import { hasErrors, placeFindings, placeProblems } from './place-findings.ts';
import { readTags } from './read-tags.ts';
import { slugFinding, slugOf } from './slug.ts';
import type { SourceFile } from './source-file.ts';
import { parseYaml } from './yaml-source.ts';

export interface ArticleReading {
  /** Only where nothing was found that keeps it from being published. */
  readonly article?: Article;
  readonly messages: readonly VFileMessage[];
}

/**
 * From an article's file to the finished article: its tags read, checked and tied to their words, and its
 * text marked. Finds as much as it can in one go.
 *
 * @param known ids that references may name, where more are known than could be read from the registries
 */
export function readArticle(
  file: SourceFile,
  registries: Registries,
  { known = knownIds(registries) }: { readonly known?: KnownIds } = {},
): ArticleReading {
  const parts = splitFrontmatter(file.text);
  if ('problem' in parts) return { messages: placeFindings([parts.problem], file.path, parseYaml('')) };

  const yaml = parseYaml(parts.yaml, { firstLine: parts.yamlLine });
  const problems = placeProblems(yaml.problems, file.path);
  if (yaml.value === undefined) return { messages: problems };

  const reading = readTags(yaml);
  const blocks = readBlocks(parts.body);
  const text = toArticleText(blocks.map((block) => block.text));
  const anchored = anchorTags(reading, text, registries);

  const subject = { ...anchored, ...reading.header, claimIds: reading.claimIds, hedges: registries.hedges, known };
  const findings = [...slugFinding(file.path), ...reading.findings, ...findAll(articleRules, subject)];
  const messages = [...problems, ...placeFindings(findings, file.path, yaml)];
  if (reading.tags === undefined || hasErrors(messages)) return { messages };

  const passages = makePassages(anchored, text);
  const article: Article = {
    ...reading.tags,
    slug: slugOf(file.path),
    blocks: markBlocks(blocks, passages, reading.tags, registries),
    passages,
    words: countWords(text.source, reading.tags.lang),
  };
  return { article, messages };
}
