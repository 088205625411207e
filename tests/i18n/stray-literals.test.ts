import { describe, expect, it } from 'vitest';
import { readSources } from '../support/imports.ts';
import { findLiterals } from '../support/literals.ts';

/** Language that is not ours to say to anybody, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'src/i18n/': 'the catalogue itself',
  'src/anchoring/abbreviations.ts': 'words to look for in texts',
  'src/check/english-lexicon.ts': 'words to look for in English texts',
  'src/check/example-fixtures.ts': 'the invented content that the examples of rules share',
  'src/cli/main.ts': 'said when no further file may be had, such as the catalogue',
  'src/cli/serve/': 'fields of HTTP',
  'src/cli/static-server.ts': 'fields of HTTP',
  'src/export/claims/verdict-feed.ts': 'the name of a licence',
  'src/export/web-annotation.ts': 'a type of media',
  'src/fonts/bundled-scripts.ts': 'names of fonts',
  'src/fonts/face-sheet.ts': 'a style sheet and a module',
  'src/import/detect-language.ts': 'words by which languages are told',
  'src/import/repairs/boundary-lexicon.ts': 'words to look for in texts',
  'src/loader/article-files.ts': 'fields of HTTP',
  'src/model/status-label.ts': 'classes of style sheets',
  'src/chromium/bundled-chromium.ts': 'a script for another process',
  'src/chromium/launch-chromium.ts': 'names of browsers',
  'src/permalinks/write-registry.ts': 'the form of two files, of which one has a checksum of all its text',
  'src/raster/bundled-fonts.ts': 'names of fonts',
  'src/raster/svg-to-png.ts': 'names of fonts',
  'src/site/article/style-sheets.ts': 'style sheets',
  'src/timeline/drawing/draw-dates.ts': 'classes of style sheets',
  'src/timeline/drawing/draw-strip.ts': 'classes of style sheets',
  'src/timeline/drawing/svg-style.ts': 'a style sheet',
};

const covers = (place: string, file: string): boolean =>
  place.endsWith('/') ? file.startsWith(place) : file === place;

describe('words for readers and editors', () => {
  const files = [...readSources()];
  const literals = files.flatMap(([file, source]) => findLiterals(file, source));

  it('are all in the catalogue', () => {
    const free = Object.keys(exceptions);
    expect(literals.filter(({ file }) => !free.some((place) => covers(place, file)))).toEqual([]);
  });

  it('are looked for wherever they can be', () => {
    const unneeded = Object.keys(exceptions).filter((place) => !literals.some(({ file }) => covers(place, file)));
    expect(unneeded, 'nothing is exempt there').toEqual([]);
  });
});

describe('findLiterals', () => {
  const found = (source: string, file = 'a.ts') => findLiterals(file, source).map(({ text }) => text);

  it('finds texts, templates and markup', () => {
    expect(found("const a = 'Not found';")).toEqual(['Not found']);
    expect(found('const a = `There are ${n} of them`;')).toEqual(['There are … of them']);
    expect(found('const a = `${n} pages`;')).toEqual(['… pages']);
    const page = '---\nconst a = 1;\n---\n<p class="page wide" title="Go on">All of it, {a} times</p>';
    expect(found(page, 'a.astro')).toEqual(['Go on', 'All of it,']);
  });

  it('passes over names, selectors, types and our own bugs', () => {
    expect(found("const a = ['error', 'note-1', 'a/b', ', '];")).toEqual([]);
    expect(found("root.querySelectorAll('article section');")).toEqual([]);
    expect(found("all('article section'); matchMedia('print and (color)'); a.className = 'wide page';")).toEqual([]);
    expect(found("Promise.all(['Not found']);")).toEqual(['Not found']);
    expect(found("type A = 'truth value'; throw new Error('There is no such thing');")).toEqual([]);
    expect(found("const rule = { example: { bad: 'The pier is closed' } };")).toEqual([]);
  });
});
