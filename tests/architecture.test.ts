import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Which room may import from which: lower rooms never know higher ones. A new room takes a line here. */
const core: Readonly<Record<string, readonly string[]>> = {
  model: [],
  anchoring: ['model'],
  timeline: ['model'],
  argument: ['timeline', 'model'],
  export: ['argument', 'timeline', 'model'],
  scoring: ['model'],
  'share-card': ['timeline', 'model'],
  permalinks: ['anchoring', 'model'],
  check: ['permalinks', 'argument', 'anchoring', 'model'],
  markdown: ['anchoring', 'model'],
  reading: ['markdown', 'check', 'permalinks', 'anchoring', 'model'],
  import: ['reading', 'markdown', 'check', 'anchoring', 'model'],
  suggest: ['anchoring', 'model'],
  'page-data': ['timeline', 'argument', 'export', 'scoring', 'share-card', 'permalinks', 'check', 'model'],
};
/** Rooms that touch a platform. They may use the whole core; what they may use of each other stands beside them. */
const edges: Readonly<Record<string, readonly string[]>> = {
  files: [],
  raster: [],
  chromium: [],
  fonts: ['files'],
  pdf: ['files', 'chromium'],
  'link-check': [],
  styles: [],
  client: [],
  layouts: ['client', 'styles', 'components', 'raster'],
  components: ['layouts', 'client', 'styles'],
  loader: ['files', 'raster'],
  pages: ['components', 'layouts', 'loader', 'client', 'styles'],
  cli: ['files', 'link-check', 'chromium', 'raster', 'pdf'],
  authoring: ['files', 'cli'],
  'content.config.ts': ['loader'],
};
/** Rooms that run anywhere: no Astro but its Zod, no Node. That they use no DOM is for the linter to see. */
const pure = [
  'model',
  'anchoring',
  'timeline',
  'argument',
  'export',
  'scoring',
  'share-card',
  'permalinks',
  'check',
  'import',
  'suggest',
  'page-data',
];

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const imports = new Map([...sources].map(([file, source]) => [file, importsOf(file, source)]));

describe('the architecture', () => {
  it('has a place in the table for every room', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in core) && !(room in edges))).toEqual([]);
  });

  it('lets no lower room import a higher one', () => {
    const wrong = [...imports].flatMap(([file, names]) =>
      names.filter((name) => name.startsWith('.') && !mayImport(file, resolve(file, name))).map((name) => [file, name]),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps Astro and Node out of the pure rooms and the browser', () => {
    const wrong = [...imports].flatMap(([file, names]) =>
      [...pure, 'client'].includes(roomOf(file)) ? names.filter(isPlatform).map((name) => [file, name]) : [],
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycles', () => {
    expect(files.flatMap((file) => findCycle(file) ?? [])).toEqual([]);
  });

  it('names files for what they hold: no barrels, no utils', () => {
    const barrels = files.filter((file) => file.endsWith('/index.ts') && roomOf(file) !== 'pages');
    expect([...barrels, ...files.filter((file) => /(^|[/-])utils?([/.-]|$)/.test(file))]).toEqual([]);
  });

  it('keeps files small', () => {
    const lengths = [...sources].map(([file, source]) => ({ file, lines: source.split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const median = lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
    expect(median, 'median of lines in a file').toBeLessThanOrEqual(80);
  });
});

/** What a file imports, as written: types and values, static and dynamic, frontmatter and scripts. */
function importsOf(file: string, source: string): readonly string[] {
  const code = file.endsWith('.astro')
    ? [...source.matchAll(/^---\n(.*?)^---$|<script[^>]*>(.*?)<\/script>/gms)].map(([, a, b]) => a ?? b).join('\n')
    : source;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

function resolve(file: string, name: string): string {
  return normalize(join(dirname(file), name));
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? file;
}

function mayImport(file: string, target: string): boolean {
  const room = roomOf(file);
  // Files at the top of the repository, such as readout.config.ts, belong to the edges.
  if (!target.startsWith('src/')) return room in edges;
  if (roomOf(target) === room) return true;
  if (room === 'client') return ['model', 'anchoring', 'timeline'].includes(roomOf(target));
  return core[room]?.includes(roomOf(target)) ?? (roomOf(target) in core || !!edges[room]?.includes(roomOf(target)));
}

function isPlatform(name: string): boolean {
  return name !== 'astro/zod' && /^(node:|astro($|[:/])|@astrojs\/)/.test(name);
}

/** The shortest way from a file back to itself, or undefined. */
function findCycle(start: string): readonly string[] | undefined {
  const paths = [[start]];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const name of imports.get(path.at(-1) ?? start) ?? []) {
      const target = name.startsWith('.') ? resolve(path.at(-1) ?? start, name) : '';
      if (target === start) return [...path, start];
      if (!seen.has(target) && imports.has(target)) paths.push([...path, target]);
      seen.add(target);
    }
  }
  return undefined;
}
