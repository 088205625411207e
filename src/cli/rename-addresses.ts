import type { LibraryReading } from '../files/read-library.ts';
import { permalinkKey } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import { ledgerFiles } from '../permalinks/published-count.ts';
import { joinParagraph, renameArticle, renamePassage } from '../permalinks/rename-permalink.ts';
import { CliError } from './cli-error.ts';
import { findPermalink } from './find-permalink.ts';
import type { LedgerChange } from './ledger-change.ts';
import { isPresent } from './present-addresses.ts';
import { desk } from '../i18n/catalogue.ts';

/** Lets published addresses lead to others: `old=new`, of passages, paragraphs and articles. */
export function renameAddresses(renamings: readonly string[]): LedgerChange {
  return (reading, { day }) => {
    let links = reading.ledger.permalinks;
    const done: string[] = [];
    for (const renaming of renamings) {
      const [oldName = '', newName = '', ...rest] = renaming.split('=');
      if (oldName === '' || newName === '' || rest.length > 0) {
        throw new CliError(desk.cli.anchor.renameForm({ given: renaming }));
      }
      const old = findPermalink(links, oldName);
      if (isPresent(reading, old)) throw new CliError(desk.cli.anchor.renameFirst({ key: permalinkKey(old) }));
      links = rename(reading, links, old, newName, day);
      done.push(desk.cli.anchor.renamed({ from: permalinkKey(old), to: newName }));
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
  const noSuch = (kind: string) => new CliError(desk.cli.anchor.notInContent({ kind, id: newName }));
  if (old.kind === 'article') {
    if (!slugs.has(newName)) throw noSuch('article');
    if (links.some(({ article }) => article === newName)) {
      throw new CliError(desk.cli.anchor.publishedAlready({ to: newName, from: old.article }));
    }
    return renameArticle(links, old.article, newName, day);
  }

  const id = newName.startsWith(`${old.article}/`) ? newName.slice(old.article.length + 1) : newName;
  const known = links.find((link) => permalinkKey(link) === `${old.article}/${id}`);
  if (known !== undefined && (known.kind !== old.kind || known.withdrawn !== undefined || known.now !== undefined)) {
    throw new CliError(desk.cli.anchor.otherThing({ to: permalinkKey(known), from: old.id }));
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
