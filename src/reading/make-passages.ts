import type { ArticleText } from '../anchoring/article-text.ts';
import type { Passage } from '../model/article.ts';
import type { TextRange } from '../model/text-range.ts';
import type { AnchoredTags } from './anchor-tags.ts';

/**
 * The passages of a text whose tags were all found: claims and visits numbered in reading order, then the
 * actors that the text names.
 */
export function makePassages({ claims, announcements, actors, mentions }: AnchoredTags, text: ArticleText): Passage[] {
  const quoted = [
    ...claims.map(({ tag, anchor }) => ({ kind: 'claim' as const, id: tag.id, ...exact(anchor) })),
    ...announcements.map(({ tag, anchor }) => ({ kind: 'visit' as const, id: tag.id, ...exact(anchor) })),
  ].toSorted(inReadingOrder);
  const named = actors.flatMap(({ tag }) => {
    const ranges = mentions.get(tag.id) ?? [];
    return ranges.length === 0 ? [] : [{ id: tag.id, kind: 'actor' as const, ranges }];
  });
  return [
    ...quoted.map(({ id, kind, start, end }, index) => ({
      id,
      kind,
      ranges: text.toBlockRanges(start, end),
      number: index + 1,
    })),
    ...named,
  ];
}

/** By the first word, the longer first; of equals the claim first, as it stood in the list (sorting is stable). */
function inReadingOrder(a: TextRange, b: TextRange): number {
  return a.start - b.start || b.end - a.end;
}

function exact(anchor: AnchoredTags['claims'][number]['anchor']): TextRange {
  if (anchor.kind !== 'exact') throw new Error('A quote that is not anchored should have stopped the article');
  return { start: anchor.start, end: anchor.end };
}
