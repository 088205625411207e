import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentSchemas } from '../../src/export/content-schemas.ts';
import { libraryFolder } from '../support/folders.ts';
import { undescribed } from '../support/undescribed.ts';

const frontmatter = /^---\n(.*?)^---$/ms.exec(read('articles/re-engagement-after-beijing.md'))?.[1] ?? '';
const written = {
  article: frontmatter,
  actors: read('actors.yaml'),
  engagements: read('engagements.yaml'),
  sources: read('sources.yaml'),
  hedges: read('hedges.yaml'),
} satisfies Record<keyof typeof contentSchemas, string>;

// What editors know beyond the standard.
const ajv = new Ajv({ allErrors: true, validateFormats: false }).addVocabulary(['enumDescriptions']);

describe.each(Object.entries(contentSchemas))('the schema of %s', (name, schema) => {
  const text = written[name as keyof typeof written];
  const isValid = ajv.compile(schema);

  it('is shipped as it is', async () => {
    const file = `../../public/data/schema/${name}.schema.json`;
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('describes every key', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('lets the content of this site pass', () => {
    isValid(parse(text));
    expect(isValid.errors ?? []).toEqual([]);
    expect(text.length).toBeGreaterThan(500);
  });

  it('refuses every key misspelt, wherever it stands', () => {
    const spoilt = new Map(misspellings(parse(text)));
    expect(spoilt.size).toBeGreaterThan(4);
    const passed = [...spoilt].flatMap(([key, value]) => (isValid(value) ? [key] : []));
    // A name stands under the tag of its script, whatever that is.
    expect(passed.filter((key) => !key.startsWith('[].names.'))).toEqual([]);
  });
});

describe('the schemas refuse', () => {
  it.each([
    ['article', 'type: description', 'type: guess', '/claims/0/type'],
    ['article', 'voice: own', 'voice: { reports: [] }', '/claims/0/voice/reports'],
    ['article', 'kind: restatement', 'kind: rumour', '/text/kind'],
    ['article', 'asOf: "2026-11-23"', 'asOf: "23 November 2026"', '/asOf'],
    ['article', 'id: trip-ended', 'id: Trip ended', '/claims/0/id'],
    ['sources', 'flag: analysis', 'flag: gossip', String.raw`/\d+/flag`],
  ] as const)('in %s, for %s: %s', (name, right, wrong, path) => {
    expect(written[name]).toContain(right);
    const isValid = ajv.compile(contentSchemas[name]);
    isValid(parse(written[name].replace(right, wrong)));
    expect(isValid.errors?.map(({ instancePath }) => instancePath)).toContainEqual(expect.stringMatching(`^${path}$`));
  });

  it('a restatement that does not say of what', () => {
    const tags = parse(frontmatter) as { text: object };
    const isValid = ajv.compile(contentSchemas.article);
    expect(isValid({ ...tags, text: { kind: 'restatement' } })).toBe(false);
    expect(isValid({ ...tags, text: { kind: 'original' } })).toBe(true);
  });
});

it('says in editors what a value means', () => {
  expect(JSON.stringify(contentSchemas.sources)).toContain('"Published by the government or body that acted."');
});

function read(name: string): string {
  return readFileSync(join(libraryFolder, name), 'utf8').replaceAll('\r\n', '\n');
}

/** Copies of a value, each with one key misspelt, under the key's path: one for each object of the schema. */
function misspellings(value: unknown, path = ''): [string, unknown][] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, index) =>
      misspellings(item, `${path}[]`).map(([key, spoilt]): [string, unknown] => [key, items.with(index, spoilt)]),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) => {
    const { [key]: _, ...others }: Record<string, unknown> = { ...value };
    return [
      [`${path}.${key}`, { ...others, [`${key}x`]: inside }],
      ...misspellings(inside, `${path}.${key}`).map(([at, spoilt]): [string, unknown] => [
        at,
        { ...others, [key]: spoilt },
      ]),
    ];
  });
}
