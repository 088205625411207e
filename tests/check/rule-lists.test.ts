import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleAdvice, articleRules, registryRules } from '../../src/check/rules.ts';
import { desk } from '../../src/i18n/catalogue.ts';
import { allRules } from '../../src/reading/all-rules.ts';

const rules = [...articleRules, ...articleAdvice, ...registryRules];
const ids = allRules.map(({ id }) => id);

describe('the lists of rules', () => {
  it('name every rule once, as group/name', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('hold every file of the rules folder, named after its id', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/check/rules'));
    expect(files.sort()).toEqual(rules.map(({ id }) => `${id.replace('/', '-')}.ts`).sort());
  });

  it('are those that the catalogue says something of', () => {
    expect(Object.keys(desk.rules).sort()).toEqual(ids.toSorted());
  });

  it('say in a sentence what each rule asks for', () => {
    expect(Object.values(desk.rules).filter((summary) => !/^[A-Z].+\.$/.test(summary))).toEqual([]);
  });
});
