import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { builtSite, smallSite } from '../support/built-site.ts';
import { readBuiltSite } from '../support/read-built-site.ts';

const schemaFile = 'data/web-annotation.schema.json';
const ajv = new Ajv2020({ allErrors: true });
// RFC 3986 and RFC 3339 as far as these files use them; the validator itself knows no formats.
ajv.addFormat('uri', (text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text));
ajv.addFormat('date-time', (text) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)));
const isValid = ajv.compile(readJson(builtSite.folder, schemaFile));

describe.each([
  ['the built site', builtSite.folder],
  ['the small site', smallSite.folder],
])('the annotations of %s', async (_, folder) => {
  const { files } = await readBuiltSite(folder);
  const annotations = [...files].filter((file) => /^data\/annotations\/|\/annotation\.json$/.test(file));

  it('are there for every passage', () => {
    const passages = [...files].filter((file) =>
      /^articles\/[^/]+\/(?!argument\/|edition\/)[^/]+\/index\.html$/.test(file),
    );
    expect(annotations).toEqual(
      expect.arrayContaining(passages.map((file) => file.replace('index.html', 'annotation.json'))),
    );
    expect(annotations.length).toBeGreaterThan(passages.length);
  });

  it.each(annotations)('%s keeps to the schema', (file) => {
    isValid(readJson(folder, file));
    expect(isValid.errors ?? []).toEqual([]);
  });

  it('have the address that they name, each another', () => {
    const ids = annotations.map((file) => String(readJson(folder, file)['id']));
    expect(ids.map((id) => new URL(id).pathname.slice(1))).toEqual(annotations);
  });
});

describe('the schema refuses', () => {
  const collection = () => readJson(smallSite.folder, 'data/annotations/two-ports.json');
  const annotation = () => readJson(smallSite.folder, 'articles/two-ports/ferry-paid/annotation.json');

  it('nothing that is as it should be', () => {
    expect(isValid(collection())).toBe(true);
    expect(isValid(annotation())).toBe(true);
  });

  it.each<[string, (it: Json) => unknown]>([
    ['no context', (it) => delete it['@context']],
    ['another context', (it) => (it['@context'] = 'https://schema.org')],
    ['no id', (it) => delete it['id']],
    ['an id that is no IRI', (it) => (it['id'] = 'ferry paid')],
    ['another type', (it) => (it['type'] = 'Note')],
    ['no target', (it) => delete it['target']],
    ['an empty list of targets', (it) => (it['target'] = [])],
    ['a target without source', (it) => delete at(it, 'target')['source']],
    ['a target with two sources', (it) => (at(it, 'target')['source'] = ['https://a.example/', 'https://b.example/'])],
    ['a target without selectors', (it) => (at(it, 'target')['selector'] = [])],
    ['two quotations for one place', (it) => list(it, 'target', 'selector').push(list(it, 'target', 'selector')[0])],
    ['a selector of no known kind', (it) => (at(it, 'target', 'selector', 0)['type'] = 'WordSelector')],
    ['a quotation without words', (it) => delete at(it, 'target', 'selector', 0)['exact']],
    ['a position before the text', (it) => (at(it, 'target', 'selector', 1)['start'] = -1)],
    ['half a character', (it) => (at(it, 'target', 'selector', 1)['start'] = 0.5)],
    ['a position without an end', (it) => delete at(it, 'target', 'selector', 1)['end']],
    ['a position in words', (it) => (at(it, 'target', 'selector', 1)['end'] = '12')],
    ['a fragment with its sign', (it) => (at(it, 'target', 'selector', 2)['value'] = '#ferry-paid')],
    ['a fragment without value', (it) => delete at(it, 'target', 'selector', 2)['value']],
    ['a state without a day', (it) => delete at(it, 'target', 'state')['sourceDate']],
    ['a day and a span', (it) => Object.assign(at(it, 'target', 'state'), span)],
    ['a day without time', (it) => (it['created'] = '2024-02-10')],
    ['a time that is not UTC', (it) => (it['created'] = '2024-02-10T00:00:00+01:00')],
    ['two times of creation', (it) => (it['created'] = ['2024-02-10T00:00:00Z', '2024-02-11T00:00:00Z'])],
    ['bodyValue beside bodies', (it) => (it['bodyValue'] = 'words')],
    ['a body without value', (it) => delete at(it, 'body', 0)['value']],
    ['a purpose that there is not', (it) => (at(it, 'body', 0)['purpose'] = 'reviewing')],
    ['a motivation that there is not', (it) => (it['motivation'] = 'reviewing')],
    ['rights that are no IRI', (it) => (it['rights'] = 'CC BY 4.0')],
  ])('an annotation with %s', (_, spoil) => {
    const spoilt = annotation();
    spoil(spoilt);
    expect(isValid(spoilt)).toBe(false);
  });

  it.each<[string, (it: Json) => unknown]>([
    ['no total', (it) => delete it['total']],
    ['a negative total', (it) => (it['total'] = -1)],
    ['no first page', (it) => delete it['first']],
    ['a first page without items', (it) => delete at(it, 'first')['items']],
    ['an item that is no annotation', (it) => list(it, 'first', 'items').push({ type: 'Note' })],
    ['a page of no collection', (it) => delete at(it, 'first')['partOf']],
    ['a page that begins nowhere', (it) => (at(it, 'first')['startIndex'] = -1)],
    ['a last page that is no IRI', (it) => (it['last'] = 'page 1')],
    ['no label', (it) => delete it['label']],
  ])('a collection with %s', (_, spoil) => {
    const spoilt = collection();
    spoil(spoilt);
    expect(isValid(spoilt)).toBe(false);
  });
});

const span = { sourceDateStart: '2024-02-10T00:00:00Z', sourceDateEnd: '2024-02-11T00:00:00Z' };

type Json = Record<string, unknown>;

function readJson(folder: string, file: string): Json {
  return asJson(JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

function at(from: Json, ...keys: readonly (string | number)[]): Json {
  return asJson(keys.reduce<unknown>((inside, key) => asJson(inside)[key], from));
}

function list(from: Json, ...keys: readonly string[]): unknown[] {
  const found = keys.reduce<unknown>((inside, key) => asJson(inside)[key], from);
  if (!Array.isArray(found)) throw new Error(`No list at ${keys.join('.')}`);
  return found;
}

function asJson(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw new Error('Not an object');
  return value as Json;
}
