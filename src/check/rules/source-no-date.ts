import { breakExample } from '../rule-example.ts';
import type { RegistryRule } from '../subjects.ts';

export const sourceNoDate: RegistryRule = {
  id: 'source/no-date',
  severity: 'warning',
  example: breakExample(
    {
      article: `The pier is closed.
`,
      sources: `- { id: gazette, title: The pier, publisher: Gazette, published: "2030-02", url: "https://gazette.example/pier", flag: news }
`,
    },
    { sources: ['published: "2030-02", url:', 'url:'] },
  ),
  *find({ sources }) {
    for (const { at, tag } of sources) {
      if (tag.published !== undefined || tag.note !== undefined) continue;
      yield {
        path: [...at, 'id'],
        message: { key: 'sourceNoDate', id: tag.id },
        actual: tag.id,
      };
    }
  },
};
