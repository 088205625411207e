import { relative, resolve } from 'node:path';
import { didYouMean } from '../check/did-you-mean.ts';
import { checkArticles } from '../files/check-articles.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { changeContent, readContent } from '../files/content.ts';
import { CliError } from './cli-error.ts';
import type { Command, CommandArgs } from './command.ts';
import { toContentFolder } from './content-option.ts';
import type { Effects } from './effects.ts';
import { diffOf, fixContent } from './fix/fix-content.ts';
import { readInput } from './read-input.ts';
import { toReport } from './report/check-report.ts';
import type { CheckReport } from './report/check-report.ts';
import type { ReportFormat } from './report/report-format.ts';
import { reportFormats } from './report/report-formats.ts';
import { siteAddress } from './site-address.ts';
import { toolVersion } from './tool-version.ts';

/** `readout check`: every rule on every file. */
export const check: Command = {
  usage: `readout check [FILE…] [--fix [--dry-run]] [--format FORM] [--max-warnings N] [--quiet] [--content DIR]

Reads the articles and the shared files of a content folder and tells every mistake found in them, with its place, its
rule and a hint: errors, which keep an article from being published, and warnings. With FILE only these articles are
read, held against the shared files; "-" is an article on standard input. Exit code 0: no errors, and no more warnings
than allowed. 1: findings. 2: bad use.

  --fix              first put right what is safe: quotes around dates, curly quotation marks in notes and statements,
                     actors and sources in the order of their ids under each heading, engagements in that of their
                     dates; in all files together or in none, and not a byte more
  --dry-run          with --fix: show what would change, and change nothing
  --format FORM      pretty, json (also --json), sarif or github (pretty)
  --quiet            tell errors only, and nothing where there are none
  --max-warnings N   end with 1 where there are more warnings (as many as there are)
  --stdin-name FILE  the name of the article on standard input (standard-input.md)
  --content DIR      the content folder (content)

  readout check
  readout check content/articles/re-engagement-after-beijing.md --max-warnings 0
  readout check --fix --dry-run
  readout check --format sarif > readout.sarif
  pbpaste | readout check - --stdin-name no-hurry.md`,
  options: {
    content: { type: 'string', default: 'content' },
    fix: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    format: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
    'max-warnings': { type: 'string' },
    'stdin-name': { type: 'string', default: 'standard-input.md' },
  },

  async run(args, effects) {
    const { values, positionals } = args;
    const format = toFormat(values);
    const mostWarnings = toMostWarnings(values['max-warnings']);
    const quiet = values['quiet'] === true;
    const folder = await toContentFolder(args, effects);
    if (values['fix'] === true || values['dry-run'] === true) await fix(folder, args, effects);
    const articles = await readArticles(positionals, values, effects);
    const content = await readContent(folder, { command: 'readout check' });
    const messages = await checkArticles(content, {
      advice: !quiet,
      ...(articles === undefined ? {} : { articles }),
      onArticle: (done, all) => effects.progress(`${done} of ${all} articles`),
    });
    effects.progress('');

    const report = toReport(messages, { cwd: effects.cwd, address: siteAddress });
    const told = quiet ? errorsOf(report) : report;
    const text = format(told, { colour: effects.colour, version: toolVersion, address: siteAddress });
    const silent = text === '' || (quiet && format === reportFormats.pretty && report.errors === 0);
    if (!silent) effects.log(text);
    return report.errors > 0 || (!quiet && report.warnings > mostWarnings) ? 1 : 0;
  },
};

/** Puts right what is safe, or shows what would be. What is done is said on standard error, what would be on standard output. */
async function fix(folder: string, { values, positionals }: CommandArgs, effects: Effects): Promise<void> {
  const { log, error, cwd } = effects;
  const caller = { command: 'readout check --fix' };
  if (values['fix'] !== true) throw new CliError('--dry-run belongs to --fix');
  if (positionals.length > 0) throw new CliError('--fix takes no files: it puts the whole content folder right');
  if (values['dry-run'] === true) {
    for (const [path, change] of fixContent(await readContent(folder, caller))) log(diffOf(path, change, cwd));
    return;
  }
  const fixed = await changeContent(folder, caller, (content, write) => {
    const changed = fixContent(content);
    for (const [path, { after }] of changed) write(path, after);
    return [...changed.keys()];
  });
  for (const path of fixed) error(`put right: ${relative(cwd, path)}`);
}

function toFormat({ format, json }: CommandArgs['values']): ReportFormat {
  if (json === true && format !== undefined && format !== 'json')
    throw new CliError(`Unexpected --json and --format ${String(format)} together, expected one of them`);
  const asked = json === true ? 'json' : String(format ?? 'pretty');
  const found = Object.entries(reportFormats).find(([name]) => name === asked);
  if (found !== undefined) return found[1];
  const names = Object.keys(reportFormats);
  throw new CliError(`There is no format "${asked}". ${didYouMean(asked, names, `There are ${names.join(', ')}.`)}`);
}

function toMostWarnings(value: CommandArgs['values'][string]): number {
  if (value === undefined) return Infinity;
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value);
  throw new CliError(`Unexpected --max-warnings "${String(value)}", expected a whole number from 0`);
}

/** As files are read: a byte order mark is left for the reader of articles. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The articles that a call names; undefined where it names none, and all are meant. */
async function readArticles(
  names: readonly string[],
  values: CommandArgs['values'],
  effects: Effects,
): Promise<readonly SourceFile[] | undefined> {
  if (names.length === 0) return undefined;
  const files: SourceFile[] = [];
  for (const name of new Set(names)) {
    if (name !== '-' && !name.endsWith('.md'))
      throw new CliError(`Unexpected ${name}, expected an article, whose name ends in .md`);
    const path = resolve(effects.cwd, name === '-' ? String(values['stdin-name']) : name);
    files.push({ path, text: utf8.decode(await readInput(name, effects)) });
  }
  return files;
}

function errorsOf({ files, errors, findings }: CheckReport): CheckReport {
  return { files, errors, warnings: 0, findings: findings.filter(({ severity }) => severity === 'error') };
}
