import type { Catalogue } from '../i18n/catalogue.ts';
import type { Article, Passage, PassageKind } from '../model/article.ts';
import type { Library } from '../model/library.ts';
import { getOrThrow } from '../model/library.ts';
import type { AnnotationBody, BodyAddresses, BodyContext } from './annotation-bodies.ts';
import { toActorBodies, toClaimBodies, toAnnouncementBodies } from './annotation-bodies.ts';
import type { AnnotationTarget } from './annotation-target.ts';
import { toAnnotationTargets, midnight, versionDay } from './annotation-target.ts';

const jsonLdContext = 'http://www.w3.org/ns/anno.jsonld';
/** Web Annotation Protocol, section 3.2. */
export const annotationMediaType = `application/ld+json; profile="${jsonLdContext}"`;

/** Where an article's annotations and what they speak of have their addresses; all of them full. */
export interface AnnotationAddresses extends BodyAddresses {
  readonly article: (slug: string) => string;
  readonly annotation: (slug: string, id: string) => string;
  readonly collection: (slug: string) => string;
  /** Counted from 1. */
  readonly page: (slug: string, number: number) => string;
}

/** Who answers for the annotations. */
export interface AnnotationPublisher {
  readonly name: string;
  readonly homepage: string;
}

/** What every annotation of a site is made with. */
export interface AnnotationContext {
  readonly library: Library;
  readonly addresses: AnnotationAddresses;
  readonly publisher: AnnotationPublisher;
  /** In which terms are worded. */
  readonly words: Catalogue;
}

/** One annotation as JSON-LD, without its `@context`: W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/. */
export interface WebAnnotation extends Provenance {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: (typeof motivations)[PassageKind];
  readonly body: readonly AnnotationBody[];
  readonly target: AnnotationTarget | readonly AnnotationTarget[];
}

/** Who made it, when and on what terms. */
export interface Provenance {
  readonly creator: { readonly type: 'Organization'; readonly name: string; readonly homepage: string };
  readonly generator: { readonly type: 'Software'; readonly name: string };
  readonly created: string;
  readonly modified: string;
  readonly rights: string;
}

/**
 * A claim is weighed: what it says, and whether it held. A visit is not: its tag says what the words announce, and what
 * took place is a later fact, which takes nothing from them. A mention says who is meant.
 */
const motivations = { claim: 'assessing', visit: 'describing', actor: 'identifying' } as const;

/** The annotation of one passage. The same content gives the same bytes: nothing is dated but by the content. */
export function toWebAnnotation(article: Article, passage: Passage, context: AnnotationContext): WebAnnotation {
  const { library, addresses, words } = context;
  const targets = toAnnotationTargets(article, passage, addresses.article(article.slug));
  const [only, ...others] = targets;
  return {
    id: addresses.annotation(article.slug, passage.id),
    type: 'Annotation',
    motivation: motivations[passage.kind],
    ...toProvenance(article, context.publisher),
    body: toBodies(article, passage, { library, addresses, words, lang: article.lang }),
    target: only !== undefined && others.length === 0 ? only : targets,
  };
}

/** An annotation, a page or a collection as the file that holds it. */
export function toJsonLd(what: object): string {
  return `${JSON.stringify({ '@context': jsonLdContext, ...what }, undefined, 2)}\n`;
}

export function toProvenance(article: Article, publisher: AnnotationPublisher): Provenance {
  return {
    creator: { type: 'Organization', ...publisher },
    generator: { type: 'Software', name: 'Readout' },
    created: midnight(article.published),
    modified: midnight(versionDay(article)),
    rights: 'https://creativecommons.org/licenses/by/4.0/',
  };
}

function toBodies(article: Article, { kind, id }: Passage, context: BodyContext): readonly AnnotationBody[] {
  if (kind === 'actor') return toActorBodies(id, context);
  const byId = new Map([...article.claims, ...article.announcements].map((tag) => [tag.id, tag]));
  const tag = getOrThrow(byId, id);
  return 'statement' in tag ? toClaimBodies(tag, context) : toAnnouncementBodies(tag, article, context);
}
