import type { VFileMessage } from 'vfile-message';
import { toArticleText } from '../anchoring/article-text.ts';
import type { ArticleText } from '../anchoring/article-text.ts';
import type { SegmentedText } from '../anchoring/segmented-text.ts';
import { articleAdvice, articleRules } from '../check/rules.ts';
import { collectIds } from '../check/subjects.ts';
import type { KnownIds } from '../check/subjects.ts';
import { findAll } from '../check/rule.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import type { Article } from '../model/article.ts';
import { isParagraphLink } from '../model/permalink-key.ts';
import type { ParagraphLink, Permalink } from '../model/permalink.ts';
import type { Registries } from '../model/registries.ts';
import { trackParagraphs } from '../permalinks/track-paragraphs.ts';
import type { AnchorStatus } from '../permalinks/track-quote.ts';
import { anchorTags, makePassages } from './anchor-tags.ts';
import { findBlockAliases, markBlocks } from './mark-blocks.ts';
import { countWords } from './count-words.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { hasErrors, toMessages, toProblemMessages } from './to-messages.ts';
import { readTags } from './read-tags.ts';
import { checkSlug, slugOf } from './source-file.ts';
import type { SourceFile } from './source-file.ts';
import { idsIn, findLinks } from './text-links.ts';
import { createPositionFinder } from './text-positions.ts';
import { parseYaml } from './yaml-source.ts';

export interface ArticleReading {
  /** Only where nothing was found that keeps it from being published. */
  readonly article?: Article;
  readonly messages: readonly VFileMessage[];
  /** What became of what was published; absent where the text or its tags could not be read at all. */
  readonly tracking?: ArticleTracking;
}

export interface ArticleTracking {
  readonly text: SegmentedText;
  readonly tags: readonly AnchorStatus[];
  /** Ids of all tags that there are. */
  readonly tagIds: ReadonlySet<string>;
  readonly lostParagraphs: readonly ParagraphLink[];
}

export interface ReadArticleOptions {
  /** Ids that references may name, where more are known than could be read from the registries. */
  readonly known?: KnownIds;
  /** Every address that was published. */
  readonly permalinks?: readonly Permalink[];
  /** The names of all articles; links to others are not followed where they are not known. */
  readonly slugs?: ReadonlySet<string>;
  /** Also tells of what might be better, at some cost in time. */
  readonly advice?: boolean;
  /** False where only what is found is wanted, and no article. */
  readonly finish?: boolean;
}

/**
 * From an article's file to the finished article: its tags read, checked and tied to their words, and its
 * text marked. Finds as much as it can in one go.
 */
export function readArticle(
  file: SourceFile,
  registries: Registries,
  {
    known = collectIds(registries),
    permalinks: published = [],
    slugs,
    advice = false,
    finish = true,
  }: ReadArticleOptions = {},
): ArticleReading {
  const parts = splitFrontmatter(file.text);
  if ('problem' in parts) return { messages: toMessages([parts.problem], file.path, parseYaml('')) };

  const yaml = parseYaml(parts.yaml, { firstLine: parts.yamlLine });
  const problems = toProblemMessages(yaml.problems, file.path);
  if (yaml.value === undefined) return { messages: problems };

  const slug = slugOf(file.path);
  const permalinks = published.filter(({ article }) => article === slug);
  const reading = readTags(yaml);
  const blocks = readBlocks(parts.body);
  const texts = blocks.map((block) => block.text);
  const paragraphs = trackParagraphs(texts, permalinks.filter(isParagraphLink));
  const text = toKeyedText(texts, paragraphs.keys);
  const anchored = anchorTags(reading, text, registries, permalinks);

  const { claimIds, tagIds, omissions } = reading;
  const subject = {
    ...anchored,
    ...reading.header,
    ...{ slug, slugs, claimIds, tagIds, suggested: reading.suggested, omissions, registries, known, text },
    links: findLinks(blocks, text),
    anchors: new Set([
      ...tagIds,
      ...paragraphs.keys,
      ...permalinks.flatMap((link) => (link.kind === 'article' ? [] : [link.id])),
      ...idsIn(blocks),
    ]),
    ...{ permalinks, lostParagraphs: paragraphs.lost },
  };
  const rules = advice ? [...articleRules, ...articleAdvice] : articleRules;
  const findings = [...checkSlug(file.path), ...reading.findings, ...findAll(rules, subject)];
  const messages = [...problems, ...toMessages(findings, file.path, yaml, createPositionFinder(blocks, text, parts))];
  const tracking = {
    text,
    tagIds,
    tags: [...anchored.claims, ...anchored.announcements].flatMap((tag) => tag.anchorStatus ?? []),
    lostParagraphs: paragraphs.lost,
  };
  if (!finish || reading.tags === undefined || hasErrors(messages)) return { messages, tracking };

  const passages = makePassages(anchored, text);
  const aliases = findBlockAliases(blocks.length, passages, paragraphs, permalinks);
  const { visits, silences, ...tags } = reading.tags;
  const article: Article = {
    ...tags,
    announcements: visits,
    omissions: silences,
    slug,
    blocks: markBlocks(blocks, passages, reading.tags, registries, { keys: paragraphs.keys, aliases }),
    passages,
    words: countWords(text.source, reading.tags.lang),
  };
  return { article, messages, tracking };
}

function toKeyedText(texts: readonly string[], keys: readonly string[]): ArticleText & SegmentedText {
  const text = toArticleText(texts);
  const paragraphs = texts.map(({ length }, block) => ({
    key: keys[block] ?? '',
    start: text.fromBlock(block, 0),
    end: text.fromBlock(block, length),
  }));
  return { ...text, paragraphs };
}
