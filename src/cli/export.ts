import { resolve } from 'node:path';
import { site } from '../../readout.config.ts';
import { didYouMean } from '../check/did-you-mean.ts';
import { whileLocked } from '../files/lock.ts';
import { readLibrary } from '../files/read-library.ts';
import { recoverSite, siteAround, siteLock } from '../files/site-folder.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Library } from '../model/library.ts';
import { svgToPng } from '../raster/svg-to-png.ts';
import type { LibraryExport } from '../site/data/export-formats.ts';
import { libraryExports } from '../site/data/export-formats.ts';
import { exportSite } from '../site/timeline/timeline-files.ts';
import type { TimelineScope } from '../timeline/timeline-of.ts';
import { CliError } from './cli-error.ts';
import type { Command, CommandArgs } from './command.ts';
import { toContentFolder } from './content-option.ts';
import { siteAddress } from './site-address.ts';

const names = libraryExports.map(({ name }) => name);
const width = Math.max(...names.map(({ length }) => length));

const caller = { command: 'readout export' };

/** `readout export`: the files that the site offers, without a build. */
export const exportCommand: Command = {
  usage: `readout export FORMAT [--article SLUG | --actor ID] [--out FILE] [--content DIR]

Writes promises and engagements, or claims, as the site publishes them. Exit code 0: written. 1: the content has errors.
2: bad use.

${libraryExports.map(({ name, holds }) => `  ${name.padEnd(width)}  ${holds}`).join('\n')}

  --article SLUG  only what concerns this article
  --actor ID      only what this actor has a part in
  --out FILE      the file to write, whole or not at all (default: standard output)
  --content DIR   the content folder (default: content)

  readout export ics --article re-engagement-after-beijing --out visits.ics`,
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
      error('Nothing is exported while the content has errors: see "readout check".');
      return 1;
    }
    const content = format.write(library, toScope(values, library), exportSite(site.title, siteAddress, svgToPng));
    if (content === undefined) throw new CliError(`There are no ${format.of} to export`);
    if (typeof values['out'] === 'string') await writeOut(resolve(cwd, values['out']), content);
    else if (typeof content === 'string') log(content.replace(/\n$/, ''));
    else throw new CliError(`${format.name} is not text: name a file with --out`);
    return 0;
  },
};

function toFormat([name, ...others]: readonly string[]): LibraryExport {
  if (name === undefined || others.length > 0) throw new CliError(`export takes one format: ${names.join(', ')}`);
  const format = libraryExports.find((each) => each.name === name);
  if (format) return format;
  throw new CliError(`There is no format "${name}". ${didYouMean(name, names, `There are ${names.join(', ')}.`)}`);
}

function toScope({ article, actor }: CommandArgs['values'], library: Library): TimelineScope {
  if (article !== undefined && actor !== undefined) throw new CliError('Name an article or an actor, not both');
  if (article !== undefined) return { article: known(String(article), 'article', library.articles) };
  return actor === undefined ? {} : { actor: known(String(actor), 'actor', library.actors) };
}

function known(id: string, kind: string, index: ReadonlyMap<string, unknown>): string {
  if (index.has(id)) return id;
  throw new CliError(`There is no ${kind} "${id}". ${didYouMean(id, index.keys(), 'See the content folder.')}`);
}

/** Within a built site, not while a build replaces it. */
async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  const folder = siteAround(path);
  if (folder === undefined) return writeWhole(path, content);
  await whileLocked(siteLock(folder), caller, async () => {
    await recoverSite(folder);
    await writeWhole(path, content);
  });
}
