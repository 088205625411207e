import type { QuoteAnchor } from '../anchoring/anchor-quote.ts';
import type { TagFollowing } from '../ledger/follow-tag.ts';
import type { Claim } from '../model/claim.ts';
import type { Hedge } from '../model/hedge.ts';
import type { ParagraphLink, Permalink } from '../model/permalink.ts';
import type { Silence } from '../model/silence.ts';
import type { NamedActor } from '../model/tags.ts';
import type { Visit } from '../model/visit.ts';
import type { KnownIds } from './known-ids.ts';
import type { Placed, Rule } from './rule.ts';

/** A claim or visit and where its quote was found in the text. */
export interface AnchoredTag<T extends Claim | Visit> extends Placed<T> {
  readonly anchor: QuoteAnchor;
  /** What became of it since it was published; absent where it was not, or its quote has mistakes of its own. */
  readonly following?: TagFollowing;
}

/** An actor tag and how often the text names the actor; undefined where the registry does not know it. */
export interface NamedActorTag extends Placed<NamedActor> {
  readonly mentioned: number | undefined;
}

/**
 * What the rules see of an article: every tag that passed its schema. Tags that did not pass are left
 * out, so that one mistake neither hides another nor is told twice.
 */
export interface ArticleSubject {
  /** The day the text first appeared, wherever that was; what it foresees comes after. `YYYY-MM-DD`. */
  readonly textDay: string | undefined;
  /** `YYYY-MM-DD` */
  readonly asOf: string | undefined;
  readonly commentsOn: string | undefined;
  readonly actors: readonly NamedActorTag[];
  readonly claims: readonly AnchoredTag<Claim>[];
  readonly visits: readonly AnchoredTag<Visit>[];
  readonly silences: readonly Placed<Silence>[];
  /** Ids of all claims, also of those that did not pass. */
  readonly claimIds: ReadonlySet<string>;
  /** How wordings are read. */
  readonly hedges: readonly Hedge[];
  readonly known: KnownIds;
  /** The article's name in addresses. */
  readonly slug: string;
  /** Ids of all tags, also of those that did not pass. */
  readonly tagIds: ReadonlySet<string>;
  /** Every address of the article that was published. */
  readonly permalinks: readonly Permalink[];
  /** Paragraphs that were published and whose words are no longer in the text. */
  readonly lostParagraphs: readonly ParagraphLink[];
}

export type ArticleRule = Rule<ArticleSubject>;
