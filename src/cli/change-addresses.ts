import { findNearest } from '../check/did-you-mean.ts';
import type { Content } from '../files/content.ts';
import type { LibraryReading } from '../files/read-library.ts';
import { desk } from '../i18n/catalogue.ts';
import { isLive, permalinkKey } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import { joinParagraph, renameArticle, renamePassage, withdraw } from '../permalinks/rename-or-withdraw.ts';
import { writePermalinkFiles } from '../permalinks/write-registry.ts';
import { CliError } from './command.ts';

/** New texts of content files, by path in the content folder, and what to tell of them. */
interface ChangedFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly done: readonly string[];
}

/** Works out a change to published addresses. One that makes no sense throws `CliError`; nothing is written here. */
export type PermalinkChange = (
  reading: LibraryReading,
  given: { readonly content: Content; readonly day: string },
) => ChangedFiles;

/** Lets published addresses lead to others: `old=new`, of passages, paragraphs and articles. */
export function renameAddresses(renamings: readonly string[]): PermalinkChange {
  return (reading, { day }) => {
    let links = reading.permalinkRegistry.permalinks;
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
    return { files: writePermalinkFiles(links), done };
  };
}

function rename(
  { slugs, trackings }: LibraryReading,
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
  const tracking = trackings.get(old.article);
  if (old.kind === 'paragraph') {
    const paragraph = tracking?.text.paragraphs?.find(({ key }) => key === id);
    if (tracking === undefined || paragraph === undefined) throw noSuch('paragraph');
    const quote = tracking.text.source.slice(paragraph.start, paragraph.end);
    return joinParagraph(links, old, { id, quote }, day);
  }
  if (!tracking?.tagIds.has(id)) throw noSuch(old.kind);
  return renamePassage(links, old, id, day);
}

/** Withdraws published addresses whose tag, paragraph or file was taken out. */
export function withdrawAddresses(names: readonly string[], why: string): PermalinkChange {
  return (reading, { day }) => {
    const withdrawn = names.map((name) => findPermalink(reading.permalinkRegistry.permalinks, name));
    for (const link of withdrawn) {
      if (!isPresent(reading, link)) continue;
      const what = link.kind === 'article' ? 'file' : link.kind === 'paragraph' ? 'paragraph' : 'tag';
      throw new CliError(desk.cli.anchor.stillThere({ key: permalinkKey(link), what }));
    }
    // By key, for each step makes new entries.
    const links = withdrawn.reduce(
      (all, link) => withdraw(all, findPermalink(all, permalinkKey(link)), day, why),
      reading.permalinkRegistry.permalinks,
    );
    return {
      files: writePermalinkFiles(links),
      done: withdrawn.map((link) => desk.cli.anchor.withdrawn({ key: permalinkKey(link) })),
    };
  };
}

/** The published address that a call names: `article/id`, an id that only one article has, or an article. */
export function findPermalink(links: readonly Permalink[], name: string): Permalink {
  const live = links.filter(isLive);
  const exact = live.find((link) => permalinkKey(link) === name);
  if (exact !== undefined) return exact;
  const [one, other] = live.filter((link) => link.kind !== 'article' && link.id === name);
  if (one !== undefined && other !== undefined) {
    throw new CliError(desk.cli.anchor.inSeveralArticles({ name, example: permalinkKey(one) }));
  }
  if (one !== undefined) return one;
  const names = live.flatMap((link) => [permalinkKey(link), ...(link.kind === 'article' ? [] : [link.id])]);
  throw new CliError(desk.cli.anchor.noSuchAddress({ name, meant: findNearest(name, names) }));
}

/** Whether what a published address stood for is still in the content, as far as that can be read. */
function isPresent({ slugs, trackings }: LibraryReading, link: Permalink): boolean {
  if (link.kind === 'article') return slugs.has(link.article);
  const tracking = trackings.get(link.article);
  // An article that cannot be read may hold anything.
  if (tracking === undefined) return slugs.has(link.article);
  if (link.kind === 'paragraph') return !tracking.lostParagraphs.some(({ id }) => id === link.id);
  return tracking.tagIds.has(link.id);
}
