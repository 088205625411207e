import { join } from 'node:path';
import { changeContent, readContent } from '../files/content.ts';
import { toLibrary } from '../files/read-library.ts';
import type { LibraryReading } from '../files/read-library.ts';
import { acceptTags } from './accept-tags.ts';
import { formatAnchorTable, toAnchorRows } from './anchor-table.ts';
import { desk } from '../i18n/catalogue.ts';
import { CliError } from './command.ts';
import type { Command, CommandArgs } from './command.ts';
import { toContentFolder, toDay } from './options.ts';
import type { Effects } from './effects.ts';
import { renameAddresses, withdrawAddresses } from './change-addresses.ts';
import type { PermalinkChange } from './change-addresses.ts';
import { reportMessages } from './report-messages.ts';

/** `readout anchor`: what became of published words, and the editor's say in it. */
export const anchor: Command = {
  name: 'anchor',
  usage: desk.cli.help.anchor.usage,
  options: {
    content: { type: 'string', default: 'content' },
    day: { type: 'string' },
    accept: { type: 'string', multiple: true },
    'accept-moved': { type: 'boolean' },
    withdraw: { type: 'string', multiple: true },
    why: { type: 'string' },
    rename: { type: 'string', multiple: true },
  },

  async run(args, effects) {
    const change = toChange(args);
    const day = toDay(args, effects);
    const folder = await toContentFolder(args, effects);
    const caller = { command: 'readout anchor' };
    if (change === undefined) {
      const reading = toLibrary(await readContent(folder, caller));
      return tellUnreadable(reading, effects) ?? show(reading, args.positionals, effects);
    }
    const { reading, done } = await changeContent(folder, caller, (content, write) => {
      const library = toLibrary(content);
      if (library.permalinkRegistry.permalinks.length === 0) return { reading: library, done: [] };
      const changed = change(library, { content, day });
      for (const [name, text] of changed.files) write(join(folder, name), text);
      return { reading: library, done: changed.done };
    });
    for (const line of done) effects.log(line);
    return tellUnreadable(reading, effects) ?? 0;
  },
};

/** Says why nothing can be shown or changed, with the exit code; undefined where there are published addresses. */
function tellUnreadable(reading: LibraryReading, effects: Effects): number | undefined {
  const { text, permalinks, messages } = reading.permalinkRegistry;
  if (text === undefined && messages.length === 0) {
    effects.log(desk.cli.anchor.nothingPublished);
    return 0;
  }
  if (permalinks.length > 0) return undefined;
  reportMessages(reading.messages, effects);
  return 1;
}

function show(reading: LibraryReading, named: readonly string[], effects: Effects): number {
  const { permalinks } = reading.permalinkRegistry;
  const unknown = named.find((name) => !permalinks.some(({ article }) => article === name));
  if (unknown !== undefined) throw new CliError(desk.cli.anchor.noSuchArticle({ name: unknown }));
  const rows = toAnchorRows(reading, named);
  if (rows.length === 0) effects.log(desk.cli.anchor.allStand);
  else for (const line of formatAnchorTable(rows, effects.colour)) effects.log(line);
  if (rows.length > 0) effects.log(desk.cli.anchor.toLookAt({ count: rows.length }));
  return rows.length > 0 ? 1 : 0;
}

/** What a call asks to be changed; undefined where it only asks to be shown. */
function toChange({ values, positionals }: CommandArgs): PermalinkChange | undefined {
  const { 'accept-moved': moved = false, why } = values;
  const asked = ['accept', 'accept-moved', 'withdraw', 'rename'].filter((name) => values[name] !== undefined);
  if (asked.length > 1) throw new CliError(desk.cli.anchor.oneOf({ options: asked }));
  if (why !== undefined && asked[0] !== 'withdraw') throw new CliError(desk.cli.anchor.whyWithoutWithdraw);
  const [option] = asked;
  const names = [...strings(option === undefined ? [] : values[option]), ...positionals];
  if (moved === true) return acceptTags({ moved: positionals });
  if (option === 'accept') return acceptTags({ names });
  if (option === 'rename') return renameAddresses(names);
  if (option !== 'withdraw') return undefined;
  const reason = String(why ?? '').trim();
  if (reason === '') throw new CliError(desk.cli.anchor.whyMissing);
  return withdrawAddresses(names, reason);
}

function strings(value: CommandArgs['values'][string]): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
