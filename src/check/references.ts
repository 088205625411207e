import { voiceActors } from '../model/claim.ts';
import { relations } from '../model/vocabulary.ts';
import type { ArticleSubject, RegistrySubject } from './subjects.ts';
import { findNearest } from './did-you-mean.ts';
import type { FindingMessage, Path } from './finding.ts';
import type { Flaw } from './rule.ts';

/** An id that names something else, and where it is written. */
interface Reference {
  readonly to: 'actor' | 'claim' | 'engagement' | 'source';
  readonly id: string;
  readonly path: Path;
}

const unknown = {
  actor: 'unknownActor',
  claim: 'unknownClaim',
  engagement: 'unknownEngagement',
  source: 'unknownSource',
} as const satisfies Record<Reference['to'], FindingMessage['key']>;

/** A flaw for each reference of one kind that names nothing known; none where it is not known what is known. */
export function* findUnknownReferences(
  references: Iterable<Reference>,
  to: Reference['to'],
  known: ReadonlySet<string> | undefined,
): Generator<Flaw> {
  if (known === undefined) return;
  for (const { id, path, to: kind } of references) {
    if (kind !== to || known.has(id)) continue;
    yield { path, message: { key: unknown[to], id, meant: findNearest(id, known) }, actual: id };
  }
}

/** Every id by which an article's tags name something else, with what it should name. */
export function* listArticleReferences(subject: ArticleSubject): Generator<Reference> {
  if (subject.commentsOn !== undefined) yield { to: 'engagement', id: subject.commentsOn, path: ['commentsOn'] };
  for (const { at, tag } of subject.actors) yield { to: 'actor', id: tag.id, path: [...at, 'id'] };
  for (const { at, tag } of subject.claims) {
    const voiceKey = typeof tag.voice === 'object' && 'reports' in tag.voice ? 'reports' : 'speaksFor';
    yield* list('actor', voiceActors(tag.voice), [...at, 'voice', voiceKey]);
    yield* list('actor', tag.about, [...at, 'about']);
    yield* list('actor', tag.askedOf, [...at, 'askedOf']);
    for (const relation of relations) yield* list('claim', tag[relation], [...at, relation]);
    for (const [index, { sources }] of tag.outcomes.entries()) {
      yield* list('source', sources, [...at, 'outcomes', index, 'sources']);
    }
  }
  for (const { at, tag } of subject.announcements) {
    yield* list('actor', tag.by, [...at, 'by']);
    if (tag.to !== undefined) yield { to: 'actor', id: tag.to, path: [...at, 'to'] };
    yield* list('actor', tag.with, [...at, 'with']);
    for (const [index, { sources }] of tag.history.entries()) {
      yield* list('source', sources, [...at, 'history', index, 'sources']);
    }
    const { engagement } = tag.outcome;
    if (engagement !== undefined) yield { to: 'engagement', id: engagement, path: [...at, 'outcome', 'engagement'] };
  }
  for (const { at, tag } of subject.omissions) yield* list('source', tag.sources, [...at, 'sources']);
}

function* list(to: Reference['to'], ids: readonly string[], path: Path): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { to, id, path: [...path, index] };
}

/** Every id by which a registry entry names another. */
export function* listRegistryReferences({ actors, engagements }: RegistrySubject): Generator<Reference> {
  for (const { at, tag } of actors) {
    if (tag.affiliation !== undefined) yield { to: 'actor', id: tag.affiliation, path: [...at, 'affiliation'] };
    for (const [index, office] of tag.offices.entries()) {
      const path = [...at, 'offices', index];
      if (office.of !== undefined) yield { to: 'actor', id: office.of, path: [...path, 'of'] };
      for (const [sourceIndex, id] of office.sources.entries())
        yield { to: 'source', id, path: [...path, 'sources', sourceIndex] };
    }
  }
  for (const { at, tag } of engagements) {
    for (const [index, { actor, side }] of tag.participants.entries()) {
      const path = [...at, 'participants', index];
      yield { to: 'actor', id: actor, path: [...path, 'actor'] };
      if (side !== undefined) yield { to: 'actor', id: side, path: [...path, 'side'] };
    }
    for (const [index, id] of tag.sources.entries()) yield { to: 'source', id, path: [...at, 'sources', index] };
  }
}
