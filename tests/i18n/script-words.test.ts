import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/en.ts';
import { aliasScriptWords } from '../../src/i18n/script-words.ts';
import { importsOf, readSources } from '../support/imports.ts';

const imported = [...readSources()].flatMap(([file, source]) =>
  file.startsWith('src/site/') ? importsOf(file, source).map(({ name }) => name) : [],
);

describe('the words of scripts', () => {
  const { find, replacement } = aliasScriptWords('en');

  it('are all taken from the folder of a language that the build may choose', () => {
    const ofLanguages = imported.filter((name) => /\/i18n\/[^/]+\//.test(name));
    expect(ofLanguages.length).toBeGreaterThan(0);
    expect(ofLanguages.filter((name) => !find.test(name))).toEqual([]);
    expect(ofLanguages.map((name) => name.replace(find, replacement.replace('/en/', '/fr/')))).toEqual(
      ofLanguages.map((name) => name.replace('/i18n/en/', '/i18n/fr/')),
    );
  });

  it('are English where a site is in a language without words', () => {
    expect(aliasScriptWords('ky').replacement).toBe('/i18n/en/$1');
  });

  it('leave other files of a language where they are', () => {
    expect(find.test('./i18n/en/claims.ts')).toBe(false);
    expect(find.test('./claims.client.ts')).toBe(false);
  });

  it('are listed in the catalogue, which another language must have whole', () => {
    const files = globSync('src/i18n/en/**/*.client.ts').map((file) => basename(file, '.client.ts'));
    const names = files.map((name) => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));
    expect(Object.keys(en.scripts).sort()).toEqual(names.sort());
  });
});
