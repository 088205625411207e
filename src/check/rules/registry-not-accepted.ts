import { breakExample } from '../rule-example.ts';
import type { RegistryRule } from '../subjects.ts';

export const registryNotAccepted: RegistryRule = {
  id: 'registry/not-accepted',
  severity: 'error',
  example: breakExample(
    {
      article: `The pier is closed.
`,
      actors: `- { id: cora-lind, name: Cora Lind, kind: person, about: Master of the port. }
`,
    },
    { actors: ['about: Master of the port.', 'about: "", accepted: false'] },
  ),
  *find({ suggested }) {
    for (const { at, tag } of suggested) {
      yield {
        path: [...at, 'accepted'],
        atKey: true,
        message: { key: 'registryNotAccepted', id: tag.id },
        actual: tag.id,
      };
    }
  },
};
