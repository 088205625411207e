import type { LibraryReading } from '../files/read-library.ts';
import { permalinkKey } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import { ledgerFiles } from '../permalinks/published-count.ts';
import { joinParagraph, renameArticle, renamePassage } from '../permalinks/rename-permalink.ts';
import { CliError } from './cli-error.ts';
import { findPermalink } from './find-permalink.ts';
import type { LedgerChange } from './ledger-change.ts';
import { isPresent } from './present-addresses.ts';

/** Lets published addresses lead to others: `old=new`, of passages, paragraphs and articles. */
export function renameAddresses(renamings: readonly string[]): LedgerChange {
  return (reading, { day }) => {
    let links = reading.ledger.permalinks;
    const done: string[] = [];
    for (const renaming of renamings) {
      const [oldName = '', newName = '', ...rest] = renaming.split('=');
      if (oldName === '' || newName === '' || rest.length > 0) {
        throw new CliError(`Unexpected --rename "${renaming}", expected OLD=NEW`);
      }
      const old = findPermalink(links, oldName);
      if (isPresent(reading, old))
        throw new CliError(`"${permalinkKey(old)}" is still there: rename it in the content first`);
      links = rename(reading, links, old, newName, day);
      done.push(`renamed  ${permalinkKey(old)} to ${newName}`);
    }
    return { files: ledgerFiles(links), done };
  };
}

function rename(
  { slugs, followings }: LibraryReading,
  links: readonly Permalink[],
  old: Permalink,
  newName: string,
  day: string,
): Permalink[] {
  const noSuch = (what: string) => new CliError(`There is no ${what} "${newName}" in the content: name it there first`);
  if (old.kind === 'article') {
    if (!slugs.has(newName)) throw noSuch('article');
    if (links.some(({ article }) => article === newName)) {
      throw new CliError(`"${newName}" was published already: withdraw "${old.article}" instead`);
    }
    return renameArticle(links, old.article, newName, day);
  }

  const id = newName.startsWith(`${old.article}/`) ? newName.slice(old.article.length + 1) : newName;
  const known = links.find((link) => permalinkKey(link) === `${old.article}/${id}`);
  if (known !== undefined && (known.kind !== old.kind || known.withdrawn !== undefined || known.now !== undefined)) {
    throw new CliError(`"${permalinkKey(known)}" stands for something else: "${old.id}" cannot lead to it`);
  }
  const following = followings.get(old.article);
  if (old.kind === 'paragraph') {
    const paragraph = following?.text.paragraphs?.find(({ key }) => key === id);
    if (following === undefined || paragraph === undefined) throw noSuch('paragraph');
    const quote = following.text.source.slice(paragraph.start, paragraph.end);
    return joinParagraph(links, old, { id, quote }, day);
  }
  if (!following?.tagIds.has(id)) throw noSuch(old.kind);
  return renamePassage(links, old, id, day);
}
