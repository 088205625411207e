import { permalinkKey, isLive } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import { makeShortCode } from '../model/short-code.ts';

/** Renames one passage: its old address leads to the new one, which takes over what was recorded. */
export function renamePassage(links: readonly Permalink[], old: Permalink, id: string, day: string): Permalink[] {
  const key = `${old.article}/${id}`;
  const renamed = links.map((link) => (link === old ? { ...link, now: key } : link));
  if (old.kind === 'article' || links.some((link) => permalinkKey(link) === key)) return renamed;
  return [...renamed, readdress({ ...old, id }, { article: old.article, day }, codesOf(links))];
}

/** A paragraph whose place another one took: its address leads there. */
export function joinParagraph(
  links: readonly Permalink[],
  old: Permalink,
  into: { readonly id: string; readonly quote: string },
  day: string,
): Permalink[] {
  const { article } = old;
  const key = `${article}/${into.id}`;
  const joined = links.map((link) => (link === old ? { ...link, now: key } : link));
  if (links.some((link) => permalinkKey(link) === key)) return joined;
  return [...joined, { article, kind: 'paragraph', id: into.id, first: day, quote: into.quote }];
}

/**
 * Renames an article: its page and those of its passages lead to the new ones. Paragraphs are fragments of the article's
 * page and go along with it.
 */
export function renameArticle(links: readonly Permalink[], slug: string, newSlug: string, day: string): Permalink[] {
  const codes = codesOf(links);
  const inside = (key: string): string =>
    key === slug || key.startsWith(`${slug}/`) ? `${newSlug}${key.slice(slug.length)}` : key;
  return links.flatMap((link): Permalink[] => {
    if (link.article !== slug) return [link];
    const moved = readdress(link, { article: newSlug, day }, codes);
    const there: Permalink = link.now === undefined ? moved : { ...moved, now: inside(link.now) };
    if (link.kind === 'paragraph') return [{ ...there, first: link.first }];
    const { withdrawn: _day, why: _why, ...here } = link;
    return [{ ...here, now: link.now ?? inside(permalinkKey(link)) }, there];
  });
}

/** The same under another address, with a short code of its own. */
function readdress(link: Permalink, { article, day }: { article: string; day: string }, codes: Set<string>): Permalink {
  if (!('code' in link)) return { ...link, article, first: day };
  const code = makeShortCode({ slug: article, id: link.id }, codes);
  codes.add(code);
  return { ...link, article, first: day, code };
}

function codesOf(links: readonly Permalink[]): Set<string> {
  return new Set(links.flatMap((link) => ('code' in link ? [link.code] : [])));
}

/** Withdraws an address; that of an article with all that are in it. */
export function withdraw(links: readonly Permalink[], one: Permalink, day: string, why: string): Permalink[] {
  return links.map((link) => {
    const meant = link === one || (one.kind === 'article' && link.article === one.article);
    return meant && isLive(link) ? { ...link, withdrawn: day, why } : link;
  });
}
