import type { LibraryReading } from '../files/read-library.ts';
import type { Permalink } from '../model/permalink.ts';

/** Whether what a published address stood for is still in the content, as far as that can be read. */
export function isPresent({ slugs, followings }: LibraryReading, link: Permalink): boolean {
  if (link.kind === 'article') return slugs.has(link.article);
  const following = followings.get(link.article);
  // An article that cannot be read may hold anything.
  if (following === undefined) return slugs.has(link.article);
  if (link.kind === 'paragraph') return !following.lostParagraphs.some(({ id }) => id === link.id);
  return following.tagIds.has(link.id);
}
