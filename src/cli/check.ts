import { relative, resolve } from 'node:path';
import { findNearest } from '../check/did-you-mean.ts';
import { checkArticles } from '../files/check-articles.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { changeContent, readContent } from '../files/content.ts';
import { desk } from '../i18n/catalogue.ts';
import { CliError } from './command.ts';
import type { Command, CommandArgs } from './command.ts';
import { toContentFolder } from './options.ts';
import type { Effects } from './effects.ts';
import { diffOf, fixContent } from './fix/fix-content.ts';
import { readInput } from './read-input.ts';
import { toReport } from './report/check-report.ts';
import type { CheckReport, ReportFormat } from './report/check-report.ts';
import { reportFormats } from './report/report-formats.ts';
import { toSiteAddress } from './site-address.ts';
import { toolVersion } from './tool-version.ts';

/** `readout check`: every rule on every file. */
export const check: Command = {
  name: 'check',
  usage: desk.cli.help.check.usage,
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
      onArticle: (done, all) => effects.progress(desk.cli.check.progress({ done, all })),
    });
    effects.progress('');

    const report = toReport(messages, { cwd: effects.cwd, address: toSiteAddress });
    const shown = quiet ? errorsOf(report) : report;
    const text = format(shown, { colour: effects.colour, version: toolVersion, address: toSiteAddress });
    const silent = text === '' || (quiet && format === reportFormats.pretty && report.errors === 0);
    if (!silent) effects.log(text);
    return report.errors > 0 || (!quiet && report.warnings > mostWarnings) ? 1 : 0;
  },
};

/** Puts right what is safe, or shows what would be. What is done is said on standard error, what would be on standard output. */
async function fix(folder: string, { values, positionals }: CommandArgs, effects: Effects): Promise<void> {
  const { log, error, cwd } = effects;
  const caller = { command: 'readout check --fix' };
  if (values['fix'] !== true) throw new CliError(desk.cli.check.dryRunWithoutFix);
  if (positionals.length > 0) throw new CliError(desk.cli.check.fixOfFiles);
  if (values['dry-run'] === true) {
    for (const [path, change] of fixContent(await readContent(folder, caller))) log(diffOf(path, change, cwd));
    return;
  }
  const fixed = await changeContent(folder, caller, (content, write) => {
    const changed = fixContent(content);
    for (const [path, { after }] of changed) write(path, after);
    return [...changed.keys()];
  });
  for (const path of fixed) error(desk.cli.check.putRight({ file: relative(cwd, path) }));
}

function toFormat({ format, json }: CommandArgs['values']): ReportFormat {
  if (json === true && format !== undefined && format !== 'json')
    throw new CliError(desk.cli.check.twoFormats({ format: String(format) }));
  const asked = json === true ? 'json' : String(format ?? 'pretty');
  const found = Object.entries(reportFormats).find(([name]) => name === asked);
  if (found !== undefined) return found[1];
  const names = Object.keys(reportFormats);
  throw new CliError(desk.cli.tool.noSuchFormat({ name: asked, formats: names, meant: findNearest(asked, names) }));
}

function toMostWarnings(value: CommandArgs['values'][string]): number {
  if (value === undefined) return Infinity;
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value);
  throw new CliError(desk.cli.check.maxWarningsForm({ given: String(value) }));
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
    if (name !== '-' && !name.endsWith('.md')) throw new CliError(desk.cli.check.noArticle({ name }));
    const path = resolve(effects.cwd, name === '-' ? String(values['stdin-name']) : name);
    files.push({ path, text: utf8.decode(await readInput(name, effects)) });
  }
  return files;
}

function errorsOf({ files, errors, findings }: CheckReport): CheckReport {
  return { files, errors, warnings: 0, findings: findings.filter(({ severity }) => severity === 'error') };
}
