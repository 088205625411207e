import { basename, join, relative, resolve } from 'node:path';
import { articlesFolder } from '../files/content-files.ts';
import { changeContent } from '../files/content.ts';
import { desk } from '../i18n/catalogue.ts';
import { formatMessage } from '../i18n/message.ts';
import { toArticleFile } from '../import/article-file.ts';
import type { Draft } from '../import/draft.ts';
import { importDocument } from '../import/import-document.ts';
import { ImportError } from '../import/import-error.ts';
import { reportLines } from '../import/report-lines.ts';
import { toSlug } from '../model/to-slug.ts';
import { idSchema } from '../model/fields.ts';
import { countWords } from '../reading/count-words.ts';
import { CliError } from './cli-error.ts';
import type { Command, CommandArgs } from './command.ts';
import type { Effects } from './effects.ts';
import { givenFacts } from './given-facts.ts';
import { besidePdfRejections } from './pdf-rejections.ts';
import { readInput } from './read-input.ts';

/** `readout import`: a document to a draft article. */
export const importCommand: Command = {
  usage: `readout import FILE [OPTIONS]

Makes a draft article of a document and writes it to content/articles/SLUG.md: paragraphs put right where their breaks
were lost, lines joined, punctuation made real, what a page or a mail has around a text left out, everything else as it
is. What was done, what was left out and what could not be told is said on standard error. FILE may be "-" for standard
input. Nothing is overwritten unless asked.
Exit code 0: written. 2: the document cannot be read, or the file is there already; nothing was written.

  --stdout           print the article instead of writing it
  --slug SLUG        its name in addresses (made from the title)
  --title TEXT       the headline
  --author NAME      an author; may be given more than once
  --publisher NAME   who published it
  --date YYYY-MM-DD  the day it appeared
  --url ADDRESS      where it appeared
  --lang TAG         its language, such as en or zh-CN
  --from FORMAT      what the file is: text, html, docx, markdown or pdf (told by its content and name)
  --content DIR      the content folder (content)
  --force            overwrite an article of the same name

  readout import op-ed.docx --author "A. Writer" --publisher "The Paper" --date 2023-06-21
  pbpaste | readout import - --stdout --title "A Turn in the Talks"`,
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
      throw new CliError(`import takes one file, or "-" for standard input; it was given ${positionals.length}`);
    const facts = givenFacts(values);
    const asked = toAskedSlug(values['slug']);
    const name = file === '-' ? '' : basename(file);
    const from = values['from'] === undefined ? undefined : String(values['from']);
    const bytes = await readInput(file, effects);
    const draft = await besidePdfRejections(() => importDocument({ bytes, name }, { facts, from })).catch(
      (error: unknown) => {
        throw error instanceof ImportError
          ? new CliError(`${file}: ${formatMessage(desk.importing.refusals, error.refusal)}`)
          : error;
      },
    );
    const article = toArticleFile(draft, { from: name === '' ? 'standard input' : name, words: desk });

    const path =
      values['stdout'] === true ? undefined : await write(article.text, asked ?? slugOf(draft, name), values, effects);
    if (path === undefined) effects.log(article.text.trimEnd());
    const words = draft.blocks.reduce((sum, block) => sum + countWords(block, draft.facts.lang ?? 'en'), 0);
    const blocks = draft.blocks.filter((block) => block !== '').length;
    effects.error(
      `${path ?? 'standard output'}: ${blocks} paragraphs, ${words} words, from ${desk.importing.formats[draft.format]}`,
    );
    for (const line of reportLines(draft.notes, article.lines, desk)) effects.error(`  ${line}`);
    effects.error(`  to fill in: ${article.missing.join(', ')}`);
    return 0;
  },
};

const longestSlug = 100;

function toAskedSlug(slug: CommandArgs['values'][string]): string | undefined {
  if (slug === undefined) return undefined;
  const read = idSchema.safeParse(slug);
  if (read.success && read.data.length <= longestSlug) return read.data;
  throw new CliError(
    `Unexpected --slug "${String(slug)}", expected lower-case letters, digits and single hyphens, at most ${longestSlug}`,
  );
}

/** From the title, the file's name, or the first words. */
function slugOf({ facts, blocks }: Draft, name: string): string {
  const firstWords = (blocks[0] ?? '').split(/\s+/).slice(0, 6).join(' ');
  const slug = [facts.title ?? '', name.replace(/\.[^.]*$/, ''), firstWords].map(toSlug).find((made) => made !== '');
  if (slug === undefined) throw new CliError('No name for addresses can be made from the title; give one with --slug');
  return slug;
}

async function write(text: string, slug: string, values: CommandArgs['values'], effects: Effects): Promise<string> {
  const folder = resolve(effects.cwd, String(values['content']));
  const path = join(articlesFolder(folder), `${slug}.md`);
  const shown = relative(effects.cwd, path);
  await changeContent(folder, { command: 'readout import' }, ({ texts }, write) => {
    if (texts.has(path) && values['force'] !== true)
      throw new CliError(`${shown} is there already; choose another --slug, or give --force to overwrite it`);
    write(path, text);
  });
  return shown;
}
