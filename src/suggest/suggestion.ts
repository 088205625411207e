import type { QuoteFields } from '../anchoring/selectors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { MessageOf } from '../i18n/message.ts';
import type { BlockRange } from '../model/article.ts';
import type { Likelihood } from '../model/likelihood.ts';
import { toSlug } from '../model/to-slug.ts';
import type { ActorKind, AnnouncementKind, Basis, ClaimType } from '../model/vocabulary.ts';
import type { Evidence } from './reason.ts';

/** A voice as frontmatter writes it; a list is empty where nobody could be told. */
export type SuggestedVoice =
  'own' | 'unnamed' | { readonly reports: readonly string[] } | { readonly speaksFor: readonly string[] };

interface SuggestedActor {
  readonly id: string;
  readonly as?: string;
  /** Forms of the text that neither the registry nor the stub has. */
  readonly mentions: readonly string[];
}

/** An entry for `actors.yaml`; what it says about the actor is the editor's to write. */
export interface ActorStub {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
}

/** A claim but for its statement, which is the editor's to write. */
interface SuggestedClaim extends QuoteFields {
  readonly id: string;
  readonly type: ClaimType;
  readonly voice: SuggestedVoice;
  readonly hedge?: string;
  readonly likelihood?: Likelihood;
  readonly about: readonly string[];
  readonly condition?: string;
}

/** What a window was read from, for the catalogue to word in the language of the text. */
export type WindowOrigin = MessageOf<Catalogue['suggestions']['windows']>;

interface SuggestedVisit extends QuoteFields {
  readonly id: string;
  readonly kind: AnnouncementKind;
  readonly basis: Basis;
  /** Empty where nobody could be told. */
  readonly by: readonly string[];
  readonly to?: string;
  readonly with: readonly string[];
  readonly place?: string;
  readonly window?: string;
  readonly windowFrom?: WindowOrigin;
}

/** Something that the tool proposes and an editor may accept. */
export type Suggestion = Evidence & {
  /** The words it belongs to; of an actor, the first mention. */
  readonly at: BlockRange;
  readonly words: string;
  /** What else led to it: the grounds of its parts. */
  readonly because: readonly Evidence[];
} & (
    | { readonly kind: 'actor'; readonly tag: SuggestedActor; readonly stub?: ActorStub; readonly count: number }
    | { readonly kind: 'claim'; readonly tag: SuggestedClaim }
    | { readonly kind: 'visit'; readonly tag: SuggestedVisit }
  );

export type ActorSuggestion = Extract<Suggestion, { readonly kind: 'actor' }>;
export type ClaimSuggestion = Extract<Suggestion, { readonly kind: 'claim' }>;
export type VisitSuggestion = Extract<Suggestion, { readonly kind: 'visit' }>;

/** Makes an id of words: readable, valid, and given to nothing else in the article. */
export type MakeId = (words: string) => string;

const most = 4;
/** Begins with none of the prefixes that the page keeps for itself: see the rule `id/reserved`. */
const reserved = /^(?:p|withdrawn|note|source|sources|lens|strip|timeline|help)-|^(?:main|help)$/;

/** @param taken ids of all tags that there are; those which are made join them */
export function createIdMaker(taken: Set<string>, stopwords: ReadonlySet<string>): MakeId {
  return (words) => {
    const all = words
      .split(/[^\p{L}\p{N}'’.-]+/u)
      .map(toSlug)
      .filter((word) => word !== '');
    const telling = all.filter((word) => !stopwords.has(word));
    const slug = (telling.length > 1 ? telling : all).slice(0, most).join('-') || 'passage';
    const base = reserved.test(slug) ? `on-${slug}` : slug;
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    taken.add(id);
    return id;
  };
}
