import type { Permalink } from '../model/permalink.ts';
import { isLive } from '../model/permalink-key.ts';

/** Withdraws an address; that of an article with all that are in it. */
export function withdraw(links: readonly Permalink[], one: Permalink, day: string, why: string): Permalink[] {
  return links.map((link) => {
    const meant = link === one || (one.kind === 'article' && link.article === one.article);
    return meant && isLive(link) ? { ...link, withdrawn: day, why } : link;
  });
}
