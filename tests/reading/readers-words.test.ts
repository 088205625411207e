import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { desk } from '../../src/i18n/catalogue.ts';
import type { Term } from '../../src/i18n/codebook.ts';
import { hedgeSchema } from '../../src/model/hedge.ts';
import { actorSchema, engagementSchema, sourceSchema } from '../../src/model/registries.ts';
import { tagsSchema } from '../../src/model/tags.ts';
import { toSchemaFindings } from '../../src/reading/schema-findings.ts';
import { keysOf, findSchema } from '../../src/reading/schema-walk.ts';
import { worded } from '../support/worded.ts';

interface Enumeration {
  readonly path: string;
  readonly schema: z.core.$ZodType;
  readonly terms: Readonly<Record<string, Term>>;
}

const schemas = {
  article: tagsSchema,
  actors: actorSchema,
  engagements: engagementSchema,
  sources: sourceSchema,
  hedges: hedgeSchema,
};

const found = Object.entries(schemas).flatMap(([name, schema]) => findEnumerations(schema, [name]));

/** Every key that takes a value of a list, in frontmatter and registries. */
function findEnumerations(schema: z.core.$ZodType, path: readonly string[]): Omit<Enumeration, 'terms'>[] {
  // Who accepts a suggestion takes the key out: it has one value.
  const keys = keysOf(schema).filter((key) => key !== 'accepted');
  return keys.flatMap((key) => {
    const child = findSchema(schema, [key]);
    const item = child && (findSchema(child, [0]) ?? child);
    if (item === undefined) return [];
    const here = [...path, key];
    return [...(takesValues(item) ? [{ path: here.join('.'), schema: item }] : []), ...findEnumerations(item, here)];
  });
}

function takesValues(schema: z.core.$ZodType): boolean {
  const issues = messagesOf('no such value', schema);
  return issues.some(({ rule }) => rule === 'schema/unknown-value');
}

function messagesOf(value: unknown, schema: z.core.$ZodType) {
  const issues = (schema as z.ZodType).safeParse(value).error?.issues ?? [];
  return toSchemaFindings(issues, schema, value).map(worded);
}

/** What the catalogue calls the values of a key. */
function termsAt(path: string): Readonly<Record<string, Term>> | undefined {
  if (path === 'article.claims.voice') return desk.codebook.voices;
  if (path === 'hedges.band') return desk.codebook.likelihoods;
  let at: unknown = { fields: desk.fields };
  for (const key of path.split('.')) {
    const inside: unknown = typeof at === 'object' && at !== null && 'fields' in at ? at.fields : at;
    at = typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined;
  }
  return typeof at === 'object' && at !== null && 'terms' in at ? (at.terms as Record<string, Term>) : undefined;
}

const labelled = found.flatMap(({ path, schema }) =>
  Object.entries(termsAt(path) ?? {}).map(([value, { label }]) => ({ path, schema, value, label })),
);

describe('what readers see of what authors write', () => {
  it('is known for every key that takes a value of a list', () => {
    expect(found.length).toBeGreaterThan(12);
    expect(found.filter(({ path }) => termsAt(path) === undefined)).toEqual([]);
  });

  it.each(labelled)('is taken, or asked about: $label at $path', ({ schema, value, label }) => {
    const messages = messagesOf(label, schema);
    if (messages.length === 0) expect(label).toBe(value);
    else expect(messages).toMatchObject([{ rule: 'schema/unknown-value', hint: `Did you mean "${value}"?` }]);
  });

  it('stands in the glossary beside it, where it is another word', () => {
    const glossary = readFileSync('GLOSSARY.md', 'utf8').replaceAll(/ +/g, ' ');
    const others = labelled.filter(({ value, label }) => value.toLowerCase().replaceAll('-', ' ') !== label);
    const rows = others.map(({ path, value, label }) => `| \`${path.split('.').at(-1) ?? ''}: ${value}\` | ${label} |`);
    expect(rows.filter((row) => !glossary.includes(row))).toEqual([]);
  });

  it.each([
    ['overdue', 'open'],
    ['held late', 'held'],
  ])('is asked about where it is not recorded but follows: %s', (written, meant) => {
    const status = findSchema(tagsSchema, ['visits', 0, 'outcome', 'status']);
    expect(status && messagesOf(written, status)).toMatchObject([{ hint: `Did you mean "${meant}"?` }]);
  });

  it.each([
    ['announcements', 'visits'],
    ['omissions', 'silences'],
  ])('is asked about where it is a key: %s', (written, meant) => {
    const messages = messagesOf({ [written]: [] }, tagsSchema);
    expect(messages).toContainEqual(expect.objectContaining({ hint: `Did you mean "${meant}"?` }));
  });
});
