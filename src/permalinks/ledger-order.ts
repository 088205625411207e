import type { Permalink } from '../model/permalink.ts';
import { isLive, permalinkKey } from '../model/permalink-key.ts';

const kinds: readonly Permalink['kind'][] = ['article', 'paragraph', 'claim', 'visit', 'actor'];

/**
 * The order of a ledger's lines: article by article, kind by kind, id by id; but the paragraphs of a text as they follow
 * one another in it, which is how they come, and behind them those that are no longer there.
 */
export function inRegistryOrder(links: readonly Permalink[]): Permalink[] {
  return links
    .map((link, place) => ({ link, place, key: permalinkKey(link) }))
    .sort(
      (a, b) =>
        compare(a.link.article, b.link.article) ||
        kinds.indexOf(a.link.kind) - kinds.indexOf(b.link.kind) ||
        (inText(a.link) && inText(b.link)
          ? a.place - b.place
          : Number(inText(b.link)) - Number(inText(a.link)) || compare(a.key, b.key)),
    )
    .map(({ link }) => link);
}

function inText(link: Permalink): boolean {
  return link.kind === 'paragraph' && isLive(link);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
