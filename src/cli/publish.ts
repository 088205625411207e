import { join } from 'node:path';
import { changeContent, readContent } from '../files/content.ts';
import type { Content, Write } from '../files/content.ts';
import { toLibrary } from '../files/read-library.ts';
import { writePermalinkFiles } from '../permalinks/write-registry.ts';
import { byPermalinkKey, isLive, latestVersion, permalinkKey } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import { recordLibrary } from '../site/permalinks/record-library.ts';
import { desk } from '../i18n/catalogue.ts';
import { CliError } from './command.ts';
import type { Command } from './command.ts';
import { toContentFolder, toDay } from './options.ts';
import type { Effects } from './effects.ts';
import { reportMessages } from './report-messages.ts';

const words = desk.cli.publish;

/** `readout publish`: records every address, so that no later build may lose one. */
export const publish: Command = {
  name: 'publish',
  usage: desk.cli.help.publish.usage,
  options: {
    content: { type: 'string', default: 'content' },
    day: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    reseal: { type: 'boolean', default: false },
  },

  async run(args, effects) {
    const { values, positionals } = args;
    if (positionals.length > 0) throw new CliError(desk.cli.publish.noArguments({ given: positionals }));
    const day = toDay(args, effects);
    const folder = await toContentFolder(args, effects);
    const dry = values['dry-run'] === true;
    const settings = { day, dry, sealed: values['reseal'] !== true };
    const caller = { command: 'readout publish' };
    const tell = dry
      ? record(await readContent(folder, caller), settings, () => undefined)
      : await changeContent(folder, caller, (content, write) => record(content, settings, write));
    return tell(effects);
  },
};

/** What is said when all is written, and the exit code. */
type Reporter = (effects: Effects) => number;

function record(
  content: Content,
  { day, dry, sealed }: { readonly day: string; readonly dry: boolean; readonly sealed: boolean },
  write: Write,
): Reporter {
  const { library, messages, permalinkRegistry, trackings } = toLibrary(content, { sealed });
  if (library === undefined) {
    return (effects) => {
      reportMessages(messages, effects);
      effects.error(desk.cli.publish.contentHasErrors);
      return 1;
    };
  }

  const moved = [...trackings.values()]
    .flatMap(({ tags }) => tags)
    .flatMap(({ state, link }) => (state === 'moved' ? permalinkKey(link) : []));
  const recorded = recordLibrary(library, day, new Set(moved));
  for (const [name, text] of writePermalinkFiles(recorded)) write(join(content.folder, name), text);
  const changes = compare(permalinkRegistry.permalinks, recorded);
  const versions = newVersions(permalinkRegistry.permalinks, recorded);
  const recordedWords = dry ? words.wouldRecord : words.recorded;
  return ({ log }) => {
    for (const line of [...changes, ...versions]) log(line);
    for (const key of moved) log(words.moved({ key }));
    log(recordedWords({ changes: changes.length, all: recorded.length }));
    return 0;
  };
}

/** A line for each address that is new or changed. */
function compare(before: readonly Permalink[], after: readonly Permalink[]): string[] {
  const known = new Map(before.map((link) => [permalinkKey(link), link]));
  return after.flatMap((link) => {
    const key = permalinkKey(link);
    const old = known.get(key);
    if (old === undefined) return [words.fresh({ kind: link.kind, key })];
    if (JSON.stringify(sorted(old)) === JSON.stringify(sorted(link))) return [];
    const values = { kind: link.kind, key };
    return [isLive(link) ? words.changed(values) : words.joined({ ...values, to: link.now ?? '' })];
  });
}

/** What an address is and where it leads; versions are told of by themselves. */
function sorted(link: Permalink): readonly (readonly [string, unknown])[] {
  return Object.entries(link)
    .filter(([key]) => key !== 'versions')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A line for each version of an article that is published for the first time, or again after another. */
function newVersions(before: readonly Permalink[], after: readonly Permalink[]): string[] {
  const known = byPermalinkKey(before);
  return after.flatMap((link) => {
    const last = latestVersion(link);
    const old = known.get(permalinkKey(link));
    if (last === undefined || last.hash === (old && latestVersion(old))?.hash) return [];
    return [words.version({ article: link.article, hash: last.hash })];
  });
}
