import type { QuoteAnchor } from '../anchoring/anchor-quote.ts';
import type { AnchoringText } from '../anchoring/normalize.ts';
import type { Announcement } from '../model/announcement.ts';
import type { Claim } from '../model/claim.ts';
import type { Omission } from '../model/omission.ts';
import type { ParagraphLink, Permalink } from '../model/permalink.ts';
import type { Registries } from '../model/registries.ts';
import type { NamedActor } from '../model/tags.ts';
import type { TextRange } from '../model/text-range.ts';
import type { TextKind } from '../model/vocabulary.ts';
import type { AnchorStatus } from '../permalinks/track-quote.ts';
import type { Located, Rule } from './rule.ts';

/** The ids that a reference may name, by registry; undefined for a registry that could not be read at all. */
export type KnownIds = Readonly<Record<keyof Registries, ReadonlySet<string> | undefined>>;

/** The ids of registries that were read whole. */
export function collectIds({ actors, engagements, sources, hedges }: Registries): KnownIds {
  return { actors: idsOf(actors), engagements: idsOf(engagements), sources: idsOf(sources), hedges: idsOf(hedges) };
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

/** A claim or visit and where its quote was found in the text. */
export interface AnchoredTag<T extends Claim | Announcement> extends Located<T> {
  readonly anchor: QuoteAnchor;
  /** What became of it since it was published; absent where it was not, or its quote has mistakes of its own. */
  readonly anchorStatus?: AnchorStatus;
}

/** An actor tag and how often the text names the actor; undefined where the registry does not know it. */
export interface NamedActorTag extends Located<NamedActor> {
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
  readonly announcements: readonly AnchoredTag<Announcement>[];
  readonly omissions: readonly Located<Omission>[];
  /** Entries that were suggested and nobody has accepted, also those that did not pass. */
  readonly suggested: readonly Located<{ readonly id: string }>[];
  /** Ids of all claims, also of those that did not pass. */
  readonly claimIds: ReadonlySet<string>;
  readonly registries: Registries;
  /** The whole text, a line feed between its blocks. */
  readonly text: AnchoringText;
  readonly links: readonly TextLink[];
  /** Every fragment of the article's page that leads to words of the text: ids of tags, paragraphs and footnotes. */
  readonly anchors: ReadonlySet<string>;
  readonly lang: string | undefined;
  readonly textKind: TextKind | undefined;
  readonly known: KnownIds;
  /** The article's name in addresses. */
  readonly slug: string;
  /** The names of all articles of the site; undefined where they are not known. */
  readonly slugs: ReadonlySet<string> | undefined;
  /** Ids of all tags, also of those that did not pass. */
  readonly tagIds: ReadonlySet<string>;
  /** Every address of the article that was published. */
  readonly permalinks: readonly Permalink[];
  /** Paragraphs that were published and whose words are no longer in the text. */
  readonly lostParagraphs: readonly ParagraphLink[];
}

/** A link of the text, as written. */
export interface TextLink {
  readonly href: string;
  /** Its words in the whole text. */
  readonly words: TextRange;
}

export type ArticleRule = Rule<ArticleSubject>;

/**
 * What the rules see of the registries: every entry that passed its schema. Paths begin with the name
 * of the registry, then go on inside its file: `['actors', 3, 'affiliation']`.
 */
export type RegistrySubject = {
  readonly [Name in keyof Registries]: readonly Located<Registries[Name][number]>[];
} & {
  readonly known: KnownIds;
  /** Entries that were suggested and nobody has accepted, also those that did not pass. */
  readonly suggested: readonly Located<{ readonly id: string }>[];
};

export type RegistryRule = Rule<RegistrySubject>;
