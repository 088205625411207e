import { resolve } from 'node:path';
import { site } from '../../readout.config.ts';
import { findNearest } from '../check/did-you-mean.ts';
import { whileLocked } from '../files/lock.ts';
import { readLibrary } from '../files/read-library.ts';
import { recoverSite, findSiteAround, siteLock } from '../files/site-folder.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Library } from '../model/library.ts';
import { svgToPng } from '../raster/svg-to-png.ts';
import type { LibraryExport } from '../site/data/export-formats.ts';
import { libraryExports } from '../site/data/export-formats.ts';
import { exportSite } from '../site/timeline/timeline-files.ts';
import type { TimelineScope } from '../timeline/timeline-of.ts';
import { catalogueFor, desk } from '../i18n/catalogue.ts';
import { CliError } from './command.ts';
import type { Command, CommandArgs } from './command.ts';
import { toContentFolder } from './options.ts';
import { toSiteAddress } from './site-address.ts';

const names = libraryExports.map(({ name }) => name);
const width = Math.max(...names.map(({ length }) => length));
const formatLines = libraryExports.map(({ name, holds }) => `  ${name.padEnd(width)}  ${holds(desk)}`).join('\n');

const caller = { command: 'readout export' };

/** `readout export`: the files that the site offers, without a build. */
export const exportCommand: Command = {
  name: 'export',
  usage: desk.cli.help.export.usage({ formats: formatLines }),
  options: {
    article: { type: 'string' },
    actor: { type: 'string' },
    out: { type: 'string' },
    content: { type: 'string', default: 'content' },
  },

  async run(args, effects) {
    const { values, positionals } = args;
    const { log, error, cwd } = effects;
    const format = toFormat(positionals);
    const folder = await toContentFolder(args, effects);
    const { library } = await readLibrary(folder, { caller });
    if (!library) {
      error(desk.cli.exporting.contentHasErrors);
      return 1;
    }
    const published = exportSite({ title: site.title, words: catalogueFor(site.lang) }, toSiteAddress, svgToPng);
    const content = format.write(library, toScope(values, library), published);
    if (content === undefined) throw new CliError(desk.cli.exporting.nothingOf[format.of]);
    if (typeof values['out'] === 'string') await writeOut(resolve(cwd, values['out']), content);
    else if (typeof content === 'string') log(content.replace(/\n$/, ''));
    else throw new CliError(desk.cli.exporting.notText({ format: format.name }));
    return 0;
  },
};

function toFormat([name, ...others]: readonly string[]): LibraryExport {
  if (name === undefined || others.length > 0) throw new CliError(desk.cli.exporting.oneFormat({ formats: names }));
  const format = libraryExports.find((each) => each.name === name);
  if (format) return format;
  throw new CliError(desk.cli.tool.noSuchFormat({ name, formats: names, meant: findNearest(name, names) }));
}

function toScope({ article, actor }: CommandArgs['values'], library: Library): TimelineScope {
  if (article !== undefined && actor !== undefined) throw new CliError(desk.cli.exporting.articleOrActor);
  if (article !== undefined) return { article: toKnownId(String(article), 'article', library.articles) };
  return actor === undefined ? {} : { actor: toKnownId(String(actor), 'actor', library.actors) };
}

function toKnownId(id: string, kind: 'article' | 'actor', index: ReadonlyMap<string, unknown>): string {
  if (index.has(id)) return id;
  const unknown = { id, meant: findNearest(id, index.keys()) };
  const { unknownArticle, unknownActor } = desk.cli.exporting;
  throw new CliError(kind === 'article' ? unknownArticle(unknown) : unknownActor(unknown));
}

/** Within a built site, not while a build replaces it. */
async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  const folder = findSiteAround(path);
  if (folder === undefined) return writeWhole(path, content);
  await whileLocked(siteLock(folder), caller, async () => {
    await recoverSite(folder);
    await writeWhole(path, content);
  });
}
