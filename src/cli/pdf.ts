import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { site } from '../../readout.config.ts';
import { findNearest } from '../check/did-you-mean.ts';
import { launchChromium } from '../chromium/launch-chromium.ts';
import { mapAtMost } from '../files/at-most.ts';
import { whileLocked } from '../files/lock.ts';
import { orMissing } from '../files/refusal.ts';
import type { Stage } from '../files/replace-files.ts';
import { replaceTogether } from '../files/replace-files.ts';
import { isSite, recoverSite, siteLock } from '../files/site-folder.ts';
import { catalogueFor, desk } from '../i18n/catalogue.ts';
import { addPdfMetadata } from '../pdf/add-pdf-metadata.ts';
import type { BuiltArticle } from '../pdf/built-articles.ts';
import { findBuiltArticles, linkEditions } from '../pdf/built-articles.ts';
import type { Edition } from '../pdf/pdf-options.ts';
import { editionFile, noteSettings, papers, defaultEdition } from '../pdf/pdf-options.ts';
import { printEdition } from '../pdf/print-edition.ts';
import type { Command, CommandArgs } from './command.ts';
import { CliError } from './command.ts';
import type { Effects } from './effects.ts';

/** Prints articles of the built site as PDFs beside their pages. */
export const pdf: Command = {
  name: 'pdf',
  usage: desk.cli.help.pdf.usage({ notes: defaultEdition.notes, paper: defaultEdition.paper }),
  options: {
    notes: { type: 'string', default: defaultEdition.notes },
    paper: { type: 'string', default: defaultEdition.paper },
    dir: { type: 'string', default: 'dist' },
    browser: { type: 'string' },
    jobs: { type: 'string', default: '2' },
  },
  async run({ values, positionals }, effects) {
    const dir = resolve(effects.cwd, String(values['dir']));
    const notes = oneOrAll('notes', noteSettings, values);
    const sizes = oneOrAll('paper', papers, values);
    const jobs = toJobs(values['jobs']);
    const noSite = new CliError(desk.cli.serve.noSite({ dir: String(values['dir']) }));
    if (!existsSync(dirname(dir))) throw noSite;
    return whileLocked(siteLock(dir), { command: 'readout pdf' }, async () => {
      await recoverSite(dir);
      if (!isSite(dir)) throw noSite;
      const articles = chooseArticles(await findBuiltArticles(dir), positionals);
      const wanted = articles.flatMap((article) =>
        notes.flatMap((setting) => sizes.map((paper) => ({ article, notes: setting, paper }))),
      );
      const browser = await launchChromium(asText(values['browser']) ?? effects.env['READOUT_BROWSER']).catch(
        (error: unknown) => {
          throw new CliError(error instanceof Error ? error.message : String(error));
        },
      );
      try {
        let failed = 0;
        await replaceTogether(dir, async (stage) => {
          failed = await printAll(wanted, { dir, jobs, browser, stage }, effects);
        });
        return failed > 0 ? 1 : 0;
      } finally {
        await browser.close();
      }
    });
  },
};

interface Printing {
  /** The built site. */
  readonly dir: string;
  readonly jobs: number;
  readonly browser: Browser;
  readonly stage: Stage;
}

/** Prints editions and links their articles' pages to them; gives how many could not be printed. */
async function printAll(
  wanted: readonly (Omit<Edition, 'slug'> & { readonly article: BuiltArticle })[],
  { dir, jobs, browser, stage }: Printing,
  effects: Effects,
): Promise<number> {
  const printed = new Set<string>();
  let failed = 0;
  await mapAtMost(jobs, wanted, async ({ article, ...setting }) => {
    const edition: Edition = { slug: article.slug, ...setting };
    const path = join(article.folder, editionFile(edition));
    const name = relative(effects.cwd, path) || path;
    const count = () => ({ done: printed.size + failed, all: wanted.length, file: name });
    const made = await printEdition(browser, dir, article, edition)
      .then(({ pdf: bytes, facts }) => addPdfMetadata(bytes, facts))
      .catch((error: unknown) => {
        failed += 1;
        effects.error(desk.cli.pdf.notPrinted({ ...count(), error: messageOf(error) }));
      });
    if (made === undefined) return;
    await stage(relative(dir, path), { before: await readFile(path).catch(orMissing), after: made });
    printed.add(path);
    effects.log(desk.cli.pdf.printed(count()));
  });
  const words = catalogueFor(site.lang).builtSite.prints;
  for (const article of new Set(wanted.map((each) => each.article))) {
    const path = join(article.folder, 'index.html');
    const before = await readFile(path, 'utf8');
    const after = linkEditions(before, article, (file) => printed.has(file) || existsSync(file), words);
    await stage(relative(dir, path), { before, after });
  }
  return failed;
}

function oneOrAll<T extends string>(name: string, known: readonly T[], values: CommandArgs['values']): readonly T[] {
  const asked = String(values[name]);
  const chosen = asked === 'all' ? known : known.filter((each) => each === asked);
  if (chosen.length > 0) return chosen;
  throw new CliError(desk.cli.pdf.noneOf({ option: name, asked, known }));
}

function toJobs(value: CommandArgs['values'][string]): number {
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs > 0 && jobs <= 64) return jobs;
  throw new CliError(desk.cli.pdf.jobsForm({ jobs: String(value) }));
}

function chooseArticles(articles: readonly BuiltArticle[], asked: readonly string[]): readonly BuiltArticle[] {
  const names = articles.map(({ slug }) => slug);
  for (const slug of asked) {
    if (names.includes(slug)) continue;
    throw new CliError(desk.cli.pdf.notInSite({ slug, meant: findNearest(slug, names) }));
  }
  return asked.length === 0 ? articles : articles.filter(({ slug }) => asked.includes(slug));
}

function asText(value: CommandArgs['values'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
