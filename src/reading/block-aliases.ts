import type { Passage } from '../model/article.ts';
import { byPermalinkKey, followPermalink, permalinkKey } from '../model/permalink-key.ts';
import type { Permalink } from '../model/permalink.ts';
import type { ParagraphTracking } from '../permalinks/track-paragraphs.ts';

/**
 * For each block the published ids that lead to it without being in the text any more: keys of paragraphs that were
 * joined to it, and former ids of what stands in it.
 */
export function blockAliases(
  blocks: number,
  passages: readonly Passage[],
  { keys, blockOf }: Pick<ParagraphTracking, 'keys' | 'blockOf'>,
  permalinks: readonly Permalink[],
): string[][] {
  const aliases: string[][] = Array.from({ length: blocks }, () => []);
  const places = new Map([
    ...passages.map(({ id, ranges }) => [id, ranges[0]?.block] as const),
    ...keys.map((key, block) => [key, block] as const),
  ]);
  const byKey = byPermalinkKey(permalinks);
  for (const link of permalinks) {
    if (link.kind === 'article' || places.has(link.id)) continue;
    const target = followPermalink(byKey, permalinkKey(link));
    if (target === undefined || target.kind === 'article' || target.withdrawn !== undefined) continue;
    const block = blockOf.get(target.id) ?? places.get(target.id);
    if (block !== undefined) aliases[block]?.push(link.id);
  }
  return aliases;
}
