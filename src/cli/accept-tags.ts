import { join } from 'node:path';
import { sourceOf } from '../files/content.ts';
import type { LibraryReading } from '../files/read-library.ts';
import { isQuoteLink, permalinkKey } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import { acceptableRange, acceptRange } from '../permalinks/track-quote.ts';
import { writePermalinkFiles } from '../permalinks/write-registry.ts';
import type { AnchorStatus } from '../permalinks/track-quote.ts';
import { replaceQuote } from '../reading/replace-quote.ts';
import { CliError } from './command.ts';
import { findPermalink } from './change-addresses.ts';
import type { PermalinkChange } from './change-addresses.ts';
import { desk } from '../i18n/catalogue.ts';

/** Which tags to accept: those that are named, or all that moved, of the articles named or of all. */
export type Accepted = { readonly names: readonly string[] } | { readonly moved: readonly string[] };

/** Records tags at the words that they have now, and writes those into their quotes where they are other ones. */
export function acceptTags(accepted: Accepted): PermalinkChange {
  return (reading, { content }) => {
    const replaced = new Map<Permalink, Permalink>();
    const files = new Map<string, string>();
    const done: string[] = [];
    for (const status of toAnchorStatuses(accepted, reading)) {
      const { link, state } = status;
      const key = permalinkKey(link);
      const text = reading.trackings.get(link.article)?.text;
      const range = acceptableRange(status);
      if (text === undefined || range === undefined) {
        throw new CliError(desk.cli.anchor.unclear({ key }));
      }
      const fresh = acceptRange(link, text, range);
      replaced.set(link, fresh);
      if (state === 'reworded') {
        const name = join('articles', `${link.article}.md`);
        const source = files.get(name) ?? sourceOf(content, join(content.folder, name)).text;
        const list = link.kind === 'claim' ? 'claims' : 'visits';
        files.set(name, replaceQuote(source, list, link.id, fresh.quote.replaceAll(/\s+/g, ' ').trim()));
      }
      done.push(desk.cli.anchor.accepted({ key, words: fresh.quote.replaceAll(/\s+/g, ' ') }));
    }
    const links = reading.permalinkRegistry.permalinks.map((link) => replaced.get(link) ?? link);
    return {
      files: new Map([...files, ...writePermalinkFiles(links)]),
      done: done.length > 0 ? done : [desk.cli.anchor.nothingToAccept],
    };
  };
}

function toAnchorStatuses(accepted: Accepted, { permalinkRegistry, trackings }: LibraryReading): AnchorStatus[] {
  const all = [...trackings.values()].flatMap(({ tags }) => tags);
  if ('moved' in accepted) {
    return all.filter(
      ({ state, link }) => state === 'moved' && (accepted.moved.length === 0 || accepted.moved.includes(link.article)),
    );
  }
  return accepted.names.map((name) => {
    const link = findPermalink(permalinkRegistry.permalinks, name);
    if (!isQuoteLink(link)) throw new CliError(desk.cli.anchor.withoutWords({ name }));
    const status = all.find((each) => each.link === link);
    if (status === undefined) {
      throw new CliError(desk.cli.anchor.notReadable({ name }));
    }
    return status;
  });
}
