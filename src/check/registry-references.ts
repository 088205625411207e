import type { Reference } from './reference.ts';
import type { RegistrySubject } from './registry-rule.ts';

/** Every id by which a registry entry names another. */
export function* registryReferences({ actors, engagements }: RegistrySubject): Generator<Reference> {
  for (const { at, tag } of actors) {
    if (tag.affiliation !== undefined) yield { to: 'actor', id: tag.affiliation, path: [...at, 'affiliation'] };
    for (const [index, office] of tag.offices.entries()) {
      const path = [...at, 'offices', index];
      if (office.of !== undefined) yield { to: 'actor', id: office.of, path: [...path, 'of'] };
      for (const [place, id] of office.sources.entries()) yield { to: 'source', id, path: [...path, 'sources', place] };
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
