import type { SourceFacts } from '../import/draft.ts';
import { daySchema, urlSchema } from '../model/fields.ts';
import { tagsSchema } from '../model/tags.ts';
import { CliError } from './cli-error.ts';
import type { CommandArgs } from './command.ts';

const options = {
  published: { option: 'date', schema: daySchema, expected: 'a day that exists, YYYY-MM-DD' },
  url: { option: 'url', schema: urlSchema, expected: 'an http: or https: address' },
  lang: { option: 'lang', schema: tagsSchema.shape.lang, expected: 'a BCP 47 language tag such as "en"' },
  title: { option: 'title', schema: tagsSchema.shape.title, expected: 'some words' },
  publisher: { option: 'publisher', schema: tagsSchema.shape.title, expected: 'a name' },
} as const;

/** What the editor says of the document with options. Throws `CliError` for values that no article could hold. */
export function givenFacts(values: CommandArgs['values']): SourceFacts {
  const facts: Record<string, string> = {};
  for (const [fact, { option, schema, expected }] of Object.entries(options)) {
    const value = values[option];
    if (value === undefined) continue;
    const read = schema.safeParse(value);
    if (!read.success) throw new CliError(`Unexpected --${option} "${String(value)}", expected ${expected}`);
    facts[fact] = read.data;
  }
  const authors = [values['author'] ?? []]
    .flat()
    .map(String)
    .filter((name) => name.trim() !== '');
  return authors.length > 0 ? { ...facts, authors } : facts;
}
