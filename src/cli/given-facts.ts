import type { SourceFacts } from '../import/draft.ts';
import { daySchema, urlSchema } from '../model/fields.ts';
import { tagsSchema } from '../model/tags.ts';
import { CliError } from './cli-error.ts';
import type { CommandArgs } from './command.ts';
import { desk } from '../i18n/catalogue.ts';

const options = {
  published: { option: 'date', schema: daySchema },
  url: { option: 'url', schema: urlSchema },
  lang: { option: 'lang', schema: tagsSchema.shape.lang },
  title: { option: 'title', schema: tagsSchema.shape.title },
  publisher: { option: 'publisher', schema: tagsSchema.shape.title },
} as const;
const optionNames = ['published', 'url', 'lang', 'title', 'publisher'] as const;

/** What the editor says of the document with options. Throws `CliError` for values that no article could hold. */
export function givenFacts(values: CommandArgs['values']): SourceFacts {
  const facts: Record<string, string> = {};
  for (const fact of optionNames) {
    const { option, schema } = options[fact];
    const value = values[option];
    if (value === undefined) continue;
    const read = schema.safeParse(value);
    if (!read.success) throw new CliError(desk.cli.importing.optionForm({ option, given: String(value), fact }));
    facts[fact] = read.data;
  }
  const authors = [values['author'] ?? []]
    .flat()
    .map(String)
    .filter((name) => name.trim() !== '');
  return authors.length > 0 ? { ...facts, authors } : facts;
}
