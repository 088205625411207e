import { breakExample } from '../rule-example.ts';
import { findUnknownReferences, listRegistryReferences } from '../references.ts';
import type { RegistryRule } from '../subjects.ts';

export const registryUnknownSource: RegistryRule = {
  id: 'registry/unknown-source',
  severity: 'error',
  example: breakExample(
    {
      article: `The pier is closed.
`,
      engagements: `- { id: call-2030, kind: call, title: A call, date: "2030-05-01", channel: diplomacy, about: They spoke., sources: [harbour-post] }
`,
    },
    { engagements: ['sources: [harbour-post]', 'sources: [post]'] },
  ),
  find: (subject) => findUnknownReferences(listRegistryReferences(subject), 'source', subject.known.sources),
};
