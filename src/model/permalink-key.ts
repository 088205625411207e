import type { ParagraphLink, Permalink, PublishedVersion, QuoteLink } from './permalink.ts';

/** `article/id`, or `article` for a whole article. */
export function permalinkKey(link: Permalink): string {
  return link.kind === 'article' ? link.article : `${link.article}/${link.id}`;
}

/** Whether the address stands for something that is in its article now. */
export function isLive({ withdrawn, now }: Permalink): boolean {
  return withdrawn === undefined && now === undefined;
}

export function isParagraphLink(link: Permalink): link is ParagraphLink {
  return link.kind === 'paragraph';
}

export function isQuoteLink(link: Permalink): link is QuoteLink {
  return link.kind === 'claim' || link.kind === 'visit';
}

/** The version of an article that was published last; undefined where none is recorded, and for what is no article. */
export function latestVersion(link: Permalink): PublishedVersion | undefined {
  return link.kind === 'article' ? link.versions?.at(-1) : undefined;
}

/**
 * Where an address leads, by way of all that took its place since: an address that is live or withdrawn. Undefined
 * where the way ends nowhere or goes in a circle.
 */
export function followPermalink(links: ReadonlyMap<string, Permalink>, key: string): Permalink | undefined {
  const seen = new Set<string>();
  let link = links.get(key);
  while (link?.now !== undefined && !seen.has(link.now)) {
    seen.add(link.now);
    link = links.get(link.now);
  }
  return link?.now === undefined ? link : undefined;
}

/** The ISO day on which what an address stands for was first published, under that address or one that leads to it now. */
export function firstPublished(links: ReadonlyMap<string, Permalink>, link: Permalink): string {
  const former = [...links].filter(([key, { now }]) => now !== undefined && followPermalink(links, key) === link);
  return former.reduce((earliest, [, { first }]) => (first < earliest ? first : earliest), link.first);
}

export function byPermalinkKey(links: readonly Permalink[]): ReadonlyMap<string, Permalink> {
  return new Map(links.map((link) => [permalinkKey(link), link]));
}
