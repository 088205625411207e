import { anchorQuote } from '../anchoring/anchor-quote.ts';
import type { ArticleText } from '../anchoring/article-text.ts';
import { findMentions } from '../anchoring/find-mentions.ts';
import type { SegmentedText } from '../anchoring/segmented-text.ts';
import { toSelector } from '../anchoring/selectors.ts';
import type { AnchoredTag, NamedActorTag } from '../check/subjects.ts';
import type { Located } from '../check/rule.ts';
import type { Announcement } from '../model/announcement.ts';
import type { BlockRange, Passage } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { isLive, isQuoteLink } from '../model/permalink-key.ts';
import type { Permalink, QuoteLink } from '../model/permalink.ts';
import type { Actor, Registries } from '../model/registries.ts';
import type { NamedActor } from '../model/tags.ts';
import type { TextRange } from '../model/text-range.ts';
import { publishedText } from '../permalinks/track-paragraphs.ts';
import { isAnchored, trackQuote } from '../permalinks/track-quote.ts';
import type { TagsReading } from './read-tags.ts';

/** An article's tags tied to the words of its text, as far as they could be. */
interface AnchoredTags {
  readonly claims: readonly AnchoredTag<Claim>[];
  readonly announcements: readonly AnchoredTag<Announcement>[];
  readonly actors: readonly NamedActorTag[];
  /** By actor id, in text order. */
  readonly mentions: ReadonlyMap<string, readonly BlockRange[]>;
}

/**
 * Finds the words of every tag: the quotes of claims and visits, and every mention of each actor. What was published
 * before is held against its record.
 */
export function anchorTags(
  { claims, announcements, actors }: Pick<TagsReading, 'claims' | 'announcements' | 'actors'>,
  text: ArticleText & SegmentedText,
  registries: Registries,
  permalinks: readonly Permalink[] = [],
): AnchoredTags {
  const registered = new Map(registries.actors.map((actor) => [actor.id, actor]));
  const named = actors.flatMap(({ tag }) => {
    const actor = registered.get(tag.id);
    return actor === undefined ? [] : [{ id: tag.id, forms: formsOf(actor, tag) }];
  });
  const mentions = new Map<string, BlockRange[]>();
  for (const [id, ranges] of findMentions(text, named)) {
    // A first name at the end of one block and a last name at the start of the next name nobody.
    mentions.set(
      id,
      ranges
        .map(({ start, end }) => text.toBlockRanges(start, end))
        .flatMap((parts) => (parts.length === 1 ? parts : [])),
    );
  }
  const links = new Map(
    permalinks.flatMap((link) => (isQuoteLink(link) && isLive(link) ? [[link.id, link] as const] : [])),
  );
  const published = publishedText(permalinks);
  return {
    claims: claims.map((claim) => anchorTag(claim, text, published, links.get(claim.tag.id))),
    announcements: announcements.map((tag) => anchorTag(tag, text, published, links.get(tag.tag.id))),
    actors: actors.map((actor) => ({ ...actor, mentioned: mentions.get(actor.tag.id)?.length })),
    mentions,
  };
}

function anchorTag<T extends Claim | Announcement>(
  read: Located<T>,
  text: SegmentedText,
  published: SegmentedText,
  link: QuoteLink | undefined,
): AnchoredTag<T> {
  const anchor = anchorQuote(text, toSelector(read.tag));
  const anchorStatus = link && trackQuote(text, read.tag.quote, anchor, link, published);
  if (anchorStatus === undefined) return { ...read, anchor };
  // What was recorded also tells equal words apart.
  return {
    ...read,
    anchor: isAnchored(anchorStatus) ? { kind: 'exact', ...anchorStatus.range } : anchor,
    anchorStatus,
  };
}

/** Every form by which this text may name an actor. */
function formsOf({ name, names, aliases }: Actor, { mentions }: NamedActor): string[] {
  return [name, ...Object.values(names), ...aliases, ...mentions];
}

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
