import { basename, join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { articlesFolder } from '../files/content-files.ts';
import { changeContent } from '../files/content.ts';
import { desk } from '../i18n/catalogue.ts';
import { formatMessage } from '../i18n/message.ts';
import { toArticleFile } from '../import/article-file.ts';
import type { Draft, SourceFacts } from '../import/draft.ts';
import { importDocument } from '../import/import-document.ts';
import { ImportError } from '../import/format.ts';
import { formatImportReport } from '../import/report-lines.ts';
import { daySchema, idSchema, urlSchema } from '../model/fields.ts';
import { tagsSchema } from '../model/tags.ts';
import { toSlug } from '../model/to-slug.ts';
import { countWords } from '../reading/count-words.ts';
import { CliError } from './command.ts';
import type { Command, CommandArgs } from './command.ts';
import type { Effects } from './effects.ts';
import { readInput } from './read-input.ts';

/** `readout import`: a document to a draft article. */
export const importCommand: Command = {
  name: 'import',
  usage: desk.cli.help.import.usage,
  options: {
    stdout: { type: 'boolean' },
    slug: { type: 'string' },
    title: { type: 'string' },
    author: { type: 'string', multiple: true },
    publisher: { type: 'string' },
    date: { type: 'string' },
    url: { type: 'string' },
    lang: { type: 'string' },
    from: { type: 'string' },
    content: { type: 'string', default: 'content' },
    force: { type: 'boolean' },
  },

  async run({ values, positionals }, effects) {
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
      throw new CliError(desk.cli.importing.oneFile({ given: positionals.length }));
    const facts = toGivenFacts(values);
    const asked = toAskedSlug(values['slug']);
    const name = file === '-' ? '' : basename(file);
    const from = values['from'] === undefined ? undefined : String(values['from']);
    const bytes = await readInput(file, effects);
    const draft = await ignorePdfRejections(() => importDocument({ bytes, name }, { facts, from })).catch(
      (error: unknown) => {
        throw error instanceof ImportError
          ? new CliError(`${file}: ${formatMessage(desk.importing.refusals, error.refusal)}`)
          : error;
      },
    );
    const article = toArticleFile(draft, { from: name === '' ? desk.cli.importing.standardInput : name, words: desk });

    const path =
      values['stdout'] === true ? undefined : await write(article.text, asked ?? slugOf(draft, name), values, effects);
    if (path === undefined) effects.log(article.text.trimEnd());
    const words = draft.blocks.reduce((sum, block) => sum + countWords(block, draft.facts.lang ?? 'en'), 0);
    const blocks = draft.blocks.filter((block) => block !== '').length;
    const format = desk.importing.formats[draft.format];
    const to = path ?? desk.cli.importing.standardOutput;
    effects.error(desk.cli.importing.imported({ to, paragraphs: blocks, words, format }));
    for (const line of formatImportReport(draft.notes, article.lines, desk)) effects.error(`  ${line}`);
    effects.error(`  ${desk.cli.importing.toFillIn({ keys: article.missing })}`);
    return 0;
  },
};

const longestSlug = 100;

function toAskedSlug(slug: CommandArgs['values'][string]): string | undefined {
  if (slug === undefined) return undefined;
  const read = idSchema.safeParse(slug);
  if (read.success && read.data.length <= longestSlug) return read.data;
  throw new CliError(desk.cli.importing.slugForm({ slug: String(slug), longest: longestSlug }));
}

/** From the title, the file's name, or the first words. */
function slugOf({ facts, blocks }: Draft, name: string): string {
  const firstWords = (blocks[0] ?? '').split(/\s+/).slice(0, 6).join(' ');
  const slug = [facts.title ?? '', name.replace(/\.[^.]*$/, ''), firstWords].map(toSlug).find((made) => made !== '');
  if (slug === undefined) throw new CliError(desk.cli.importing.noSlug);
  return slug;
}

async function write(text: string, slug: string, values: CommandArgs['values'], effects: Effects): Promise<string> {
  const folder = resolve(effects.cwd, String(values['content']));
  const path = join(articlesFolder(folder), `${slug}.md`);
  const shown = relative(effects.cwd, path);
  await changeContent(folder, { command: 'readout import' }, ({ texts }, write) => {
    if (texts.has(path) && values['force'] !== true)
      throw new CliError(desk.cli.importing.thereAlready({ path: shown }));
    write(path, text);
  });
  return shown;
}

const factOptions = {
  published: { option: 'date', schema: daySchema },
  url: { option: 'url', schema: urlSchema },
  lang: { option: 'lang', schema: tagsSchema.shape.lang },
  title: { option: 'title', schema: tagsSchema.shape.title },
  publisher: { option: 'publisher', schema: tagsSchema.shape.title },
} as const;
const factNames = ['published', 'url', 'lang', 'title', 'publisher'] as const;

/** What the editor says of the document with options. Throws `CliError` for values that no article could hold. */
function toGivenFacts(values: CommandArgs['values']): SourceFacts {
  const facts: Record<string, string> = {};
  for (const fact of factNames) {
    const { option, schema } = factOptions[fact];
    const value = values[option];
    if (value === undefined) continue;
    const read = schema.safeParse(value);
    if (!read.success) throw new CliError(desk.cli.importing.optionForm({ option, given: String(value), fact }));
    facts[fact] = read.data;
  }
  const authors = [values['author'] ?? []]
    .flat()
    .map(String)
    .filter((name) => name.trim() !== '');
  return authors.length > 0 ? { ...facts, authors } : facts;
}

/** Names of what pdf.js throws over a damaged file. */
const damage =
  /^(?:XRefEntry|XRefParse|MissingData|ParserEOF|InvalidPDF|ResponseError|UnknownError|Abort)Exception$|^FormatError$/;

/**
 * Does some work while promises may fail unheard inside pdf.js, which on damaged files leaves some behind: they must
 * not end the process. Any other failure that nobody hears ends it as always.
 */
async function ignorePdfRejections<T>(work: () => Promise<T>): Promise<T> {
  const rethrowOthers = (reason: unknown): void => {
    const known = typeof reason === 'object' && reason !== null && 'name' in reason && damage.test(String(reason.name));
    if (!known) throw reason;
  };
  process.on('unhandledRejection', rethrowOthers);
  try {
    return await work();
  } finally {
    await setImmediate();
    process.off('unhandledRejection', rethrowOthers);
  }
}
