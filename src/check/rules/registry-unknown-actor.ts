import { breakExample } from '../rule-example.ts';
import { findUnknownReferences, listRegistryReferences } from '../references.ts';
import type { RegistryRule } from '../subjects.ts';

export const registryUnknownActor: RegistryRule = {
  id: 'registry/unknown-actor',
  severity: 'error',
  example: breakExample(
    {
      article: `The pier is closed.
`,
      actors: `- { id: dace, name: Ivo Dace, kind: person, affiliation: besk, about: A trade envoy. }
`,
    },
    { actors: ['affiliation: besk', 'affiliation: bask'] },
  ),
  find: (subject) => findUnknownReferences(listRegistryReferences(subject), 'actor', subject.known.actors),
};
