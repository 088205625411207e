import type { Announcement } from './announcement.ts';
import type { Claim } from './claim.ts';
import type { Day } from './day.ts';
import { parseDayOrThrow } from './day.ts';
import type { Omission } from './omission.ts';
import type { NamedActor, Tags } from './tags.ts';

/** What kind of tag a passage carries. */
export type PassageKind = 'claim' | 'visit' | 'actor';

/** A run of characters inside one block: UTF-16 offsets into the block's text, end excluded. */
export interface BlockRange {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Words of the text that a tag belongs to. */
export interface Passage {
  /** The tag's id, unique in the article and permanent: the fragment and the address. */
  readonly id: string;
  readonly kind: PassageKind;
  /** In text order. One for each block the words run through; for an actor one for each mention. */
  readonly ranges: readonly BlockRange[];
  /** Number in reading order, from 1, counted over claims and visits; actors have none. */
  readonly number?: number;
}

/** A top-level block of the text: a paragraph, a heading, a list, a table. */
export interface Block {
  /** Address of the block inside the page, `p-…`. */
  readonly key: string;
  /** Published ids that lead here now, because what they stood for was joined to this block or renamed. */
  readonly aliases: readonly string[];
  /** The text exactly as the page shows it. */
  readonly text: string;
  /** Sanitised HTML of the block with its passages marked. */
  readonly html: string;
  readonly tag: string;
}

/** An article that has been read, checked and anchored. Plain data. */
export interface Article extends Omit<Tags, 'actors' | 'claims' | 'visits' | 'silences'> {
  readonly slug: string;
  readonly actors: readonly NamedActor[];
  readonly claims: readonly Claim[];
  /** What authors list as `visits`. */
  readonly announcements: readonly Announcement[];
  /** What authors list as `silences`. */
  readonly omissions: readonly Omission[];
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
  readonly words: number;
}

/** The words of a passage as the page shows them; several ranges are joined by a space. */
export function passageText(article: Pick<Article, 'blocks'>, passage: Pick<Passage, 'ranges'>): string {
  return passage.ranges.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end) ?? '').join(' ');
}

/** The id of the element where a passage's n-th range begins: an actor's mentions have one each, a quote has one in all. */
export function fragmentOf({ id, kind }: Pick<Passage, 'id' | 'kind'>, index: number): string {
  return kind === 'actor' && index > 0 ? `${id}-${index + 1}` : id;
}

/** The day on which the text appeared that an article gives or restates. */
export function announcedDay(article: Pick<Article, 'text' | 'published'>): Day {
  return parseDayOrThrow(article.text.of?.published ?? article.published);
}
