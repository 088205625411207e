import { breakExample } from '../rule-example.ts';
import type { Actor } from '../../model/registries.ts';
import type { Path } from '../finding.ts';
import type { RegistryRule } from '../subjects.ts';

export const aliasDuplicate: RegistryRule = {
  id: 'alias/duplicate',
  severity: 'error',
  example: breakExample(
    {
      article: `The pier is closed.
`,
      actors: `- { id: ann-holt, name: Ann Holt, kind: person, about: A pilot. }
`,
    },
    { actors: ['about:', 'aliases: [Holt], about:'] },
  ),
  *find({ actors }) {
    const owners = new Map<string, string>();
    for (const { at, tag } of actors) {
      for (const { form, path } of listSurfaceForms(tag)) {
        const owner = owners.get(form);
        if (owner !== undefined && owner !== tag.id) {
          yield {
            path: [...at, ...path],
            message: { key: 'aliasDuplicate', form, id: tag.id, owner },
            actual: form,
          };
        }
        owners.set(form, owner ?? tag.id);
      }
    }
  },
};

function* listSurfaceForms({ name, names, aliases }: Actor): Generator<{ form: string; path: Path }> {
  yield { form: name, path: ['name'] };
  for (const [script, form] of Object.entries(names)) yield { form, path: ['names', script] };
  for (const [index, form] of aliases.entries()) yield { form, path: ['aliases', index] };
}
