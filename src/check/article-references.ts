import { relations, valuesOf } from '../model/vocabulary.ts';
import { voiceActors } from '../model/claim.ts';
import type { ArticleSubject } from './article-rule.ts';
import type { Path } from './finding.ts';
import type { Reference } from './reference.ts';

/** Every id by which an article's tags name something else, with what it should name. */
export function* articleReferences(subject: ArticleSubject): Generator<Reference> {
  if (subject.commentsOn !== undefined) yield { to: 'engagement', id: subject.commentsOn, path: ['commentsOn'] };
  for (const { at, tag } of subject.actors) yield { to: 'actor', id: tag.id, path: [...at, 'id'] };
  for (const { at, tag } of subject.claims) {
    const voiceKey = typeof tag.voice === 'object' && 'reports' in tag.voice ? 'reports' : 'speaksFor';
    yield* list('actor', voiceActors(tag.voice), [...at, 'voice', voiceKey]);
    yield* list('actor', tag.about, [...at, 'about']);
    yield* list('actor', tag.askedOf, [...at, 'askedOf']);
    for (const relation of valuesOf(relations)) yield* list('claim', tag[relation], [...at, relation]);
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
