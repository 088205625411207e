import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { z } from 'astro/zod';
import { toArticleText } from '../anchoring/article-text.ts';
import { findNearest } from '../check/did-you-mean.ts';
import type { FindingMessage } from '../check/finding.ts';
import { articlesFolder } from '../files/content-files.ts';
import { sourceOf } from '../files/content.ts';
import type { Content, Write } from '../files/content.ts';
import { readLexicon } from '../files/read-lexicon.ts';
import { registriesOf } from '../files/read-library.ts';
import { blame } from '../files/refusal.ts';
import { desk } from '../i18n/catalogue.ts';
import { formatMessage } from '../i18n/message.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { parseDay } from '../model/day.ts';
import { ListForm, appendEntries } from '../reading/append-entries.ts';
import { parseDraftActors } from '../reading/list-entries.ts';
import { splitFrontmatter } from '../reading/frontmatter.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { parseYaml } from '../reading/yaml-source.ts';
import { readExistingTags, dropExisting } from '../suggest/existing-tags.ts';
import { suggest } from '../suggest/suggest.ts';
import type { SuggestResult } from '../suggest/suggest.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import { toEntries } from '../suggest/to-entries.ts';
import { CliError } from './command.ts';

interface ArticleSuggestions {
  readonly file: SourceFile;
  /** The file as messages name it. */
  readonly shown: string;
  readonly actors: SourceFile;
  readonly lang: string;
  readonly textDay: string;
  /** Whether the article says on which day its text appeared; if not, today stands for it. */
  readonly dayGiven: boolean;
  /** Whether there is a lexicon of the language. */
  readonly spoken: boolean;
  /** The line on which each block begins. */
  readonly lines: readonly number[];
  /** What the article does not have yet. */
  readonly suggestions: readonly Suggestion[];
  readonly result: SuggestResult;
}

/** Reads an article, in whatever state its frontmatter is, and makes suggestions for it. */
export async function suggestForArticle(
  name: string,
  content: Content,
  { cwd, today }: { readonly cwd: string; readonly today: () => string },
): Promise<ArticleSuggestions> {
  const path = findArticle(name, content, cwd);
  const file = content.texts.has(path)
    ? sourceOf(content, path)
    : { path, text: await readFile(path, 'utf8').catch(blame(path)) };
  const shown = relative(cwd, file.path);
  const parts = splitFrontmatter(file.text);
  if ('problem' in parts) throw new CliError(wordMistake(shown, parts.problem.message));
  const yaml = parseYaml(parts.yaml, { firstLine: parts.yamlLine });
  const [problem] = yaml.problems;
  if (yaml.value === undefined && problem !== undefined)
    throw new CliError(wordMistake(`${shown}:${problem.position.start.line}`, problem.message));

  const { files, reading } = registriesOf(content);
  const blocks = readBlocks(parts.body);
  const texts = blocks.map(({ text }) => text);
  const prose = blocks.map(({ tag, text }) => (wordless.test(tag) ? text.replaceAll(/\S/g, ' ') : text));
  const lang = langOf(yaml.value);
  const lexicon = await readLexicon(lang);
  const existing = readExistingTags(yaml.value, toArticleText(texts));
  const given = dayOf(yaml.value);
  const textDay = given ?? today();
  // Its dictionary is large: the commands that suggest nothing do not wait for it.
  const { nameTagger } = await import('../suggest/names/name-tagger.ts');
  const result = suggest({
    ...{ blocks: prose, textDay, tagger: nameTagger, taken: existing.ids },
    ...{ actors: parseDraftActors(files.actors.text), hedges: reading.readable.hedges },
    ...(lexicon === undefined ? {} : { lexicon }),
  });
  const bodyLine = file.text.slice(0, file.text.length - parts.body.length).split('\n').length;
  return {
    ...{ file, shown, actors: files.actors, lang, textDay, result, spoken: lexicon !== undefined },
    dayGiven: given !== undefined,
    lines: blocks.map(({ position }) => bodyLine + (position?.line ?? 1) - 1),
    suggestions: dropExisting(result.suggestions, existing),
  };
}

/** The day on which the text appeared, or else the article, as far as the frontmatter of a draft tells. */
function dayOf(frontmatter: unknown): string | undefined {
  const day = z
    .string()
    .refine((text) => parseDay(text) !== undefined)
    .optional()
    .catch(undefined);
  const of = z.looseObject({ published: day }).optional().catch(undefined);
  const text = z.looseObject({ of }).optional().catch(undefined);
  const read = z.looseObject({ published: day, text }).safeParse(frontmatter).data;
  return read?.text?.of?.published ?? read?.published;
}

/** Blocks that say nothing in sentences. */
const wordless = /^(?:h[1-6]|pre|table|hr)$/;

function findArticle(name: string, { folder, files }: Content, cwd: string): string {
  const paths = [resolve(cwd, name), join(articlesFolder(folder), `${basename(name, '.md')}.md`)];
  const found = paths.find((path) => path.endsWith('.md') && existsSync(path));
  if (found === undefined) {
    const slugs = [...files.articles, ...files.drafts].map((path) => basename(path, '.md'));
    throw new CliError(desk.cli.suggest.noSuchArticle({ name, meant: findNearest(basename(name, '.md'), slugs) }));
  }
  return found;
}

function langOf(frontmatter: unknown): string {
  const lang: unknown =
    typeof frontmatter === 'object' && frontmatter !== null ? Reflect.get(frontmatter, 'lang') : 'en';
  return typeof lang === 'string' ? lang : 'en';
}

function wordMistake(location: string, message: FindingMessage): string {
  const { reason, hint } = formatMessage(desk.findings, message);
  return desk.cli.suggest.mistake({ location, reason, hint });
}

/** Puts suggestions into the frontmatter, and stubs of new actors into the registry, each unaccepted; every other byte as it was. */
export function writeSuggestions({ file, shown, actors, suggestions }: ArticleSuggestions, write: Write): void {
  const parts = splitFrontmatter(file.text);
  if ('problem' in parts) throw new Error('An article without frontmatter gets no suggestions');
  const { comment } = desk.cli.suggest;
  const { stubs, ...lists } = toEntries(suggestions, desk);
  try {
    let yaml = parts.yaml;
    for (const [key, entries] of Object.entries(lists)) yaml = appendEntries(yaml, key, entries, { comment, quoted });
    const text = file.text.slice(0, parts.yamlStart) + yaml + file.text.slice(parts.yamlStart + parts.yaml.length);
    const registry = appendEntries(actors.text, undefined, stubs, { comment });
    if (registry !== actors.text) write(actors.path, registry);
    if (text !== file.text) write(file.path, text);
  } catch (error) {
    if (!(error instanceof ListForm)) throw error;
    throw new CliError(desk.cli.suggest.notWritten({ file: shown, problem: formatMessage(desk.lists, error.problem) }));
  }
}

/** Dates are always quoted. */
const quoted = ['window'];
