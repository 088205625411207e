import { join } from 'node:path';
import { changeContent, readContent } from '../files/content.ts';
import type { Content, Write } from '../files/content.ts';
import { toLibrary } from '../files/read-library.ts';
import { ledgerFiles } from '../permalinks/published-count.ts';
import { byPermalinkKey, isLive, latestVersion, permalinkKey } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import { recordLibrary } from '../site/permalinks/record-library.ts';
import { CliError } from './cli-error.ts';
import type { Command } from './command.ts';
import { toContentFolder } from './content-option.ts';
import { count } from './count.ts';
import { toDay } from './day-option.ts';
import type { Effects } from './effects.ts';
import { reportMessages } from './report-messages.ts';

/** `readout publish`: records every address, so that no later build may lose one. */
export const publish: Command = {
  usage: `readout publish [--dry-run] [--day YYYY-MM-DD] [--content DIR]

Checks the content, then records in permalinks.yaml every address that the site has and what its words are, and which
version of each article is published: run it before each publication, and commit the file. From then on a build that
would lose an address fails and says how to mend it.
Exit code 0: all is recorded. 1: the content has errors, and nothing was changed. 2: bad use.

  --dry-run       say what would be recorded, and write nothing
  --day DAY       first day of what is new (default: today)
  --reseal        take the file as it is, though its seal says that other hands changed it
  --content DIR   the content folder (default: content)

  readout publish --dry-run`,
  options: {
    content: { type: 'string', default: 'content' },
    day: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    reseal: { type: 'boolean', default: false },
  },

  async run(args, effects) {
    const { values, positionals } = args;
    if (positionals.length > 0)
      throw new CliError(`publish takes no arguments, but was given "${positionals.join(' ')}"`);
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
type Tell = (effects: Effects) => number;

function record(
  content: Content,
  { day, dry, sealed }: { readonly day: string; readonly dry: boolean; readonly sealed: boolean },
  write: Write,
): Tell {
  const { library, messages, ledger, followings } = toLibrary(content, { sealed });
  if (library === undefined) {
    return (effects) => {
      reportMessages(messages, effects);
      effects.error('Nothing is recorded: publish what "readout check" accepts.');
      return 1;
    };
  }

  const moved = [...followings.values()]
    .flatMap(({ tags }) => tags)
    .flatMap(({ state, link }) => (state === 'moved' ? permalinkKey(link) : []));
  const recorded = recordLibrary(library, day, new Set(moved));
  for (const [name, text] of ledgerFiles(recorded)) write(join(content.folder, name), text);
  const changes = compare(ledger.permalinks, recorded);
  const versions = newVersions(ledger.permalinks, recorded);
  const verb = dry ? 'would be recorded or changed' : 'recorded or changed';
  return ({ log }) => {
    for (const line of [...changes, ...versions]) log(line);
    for (const key of moved) log(`moved    ${key}: see "readout anchor --accept-moved"`);
    log(`${count(changes.length, 'address', 'addresses')} ${verb}, ${recorded.length} in all`);
    return 0;
  };
}

/** A line for each address that is new or changed. */
function compare(before: readonly Permalink[], after: readonly Permalink[]): string[] {
  const known = new Map(before.map((link) => [permalinkKey(link), link]));
  return after.flatMap((link) => {
    const key = permalinkKey(link);
    const old = known.get(key);
    if (old === undefined) return [`new      ${link.kind} ${key}`];
    if (JSON.stringify(sorted(old)) === JSON.stringify(sorted(link))) return [];
    return [isLive(link) ? `changed  ${link.kind} ${key}` : `joined   ${link.kind} ${key} to ${link.now ?? ''}`];
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
    return [`version  ${link.article}: ${last.hash}`];
  });
}
