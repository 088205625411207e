import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, innerImports, readSources, roomOf } from './support/imports.ts';
import { core, edges, features, siteLayers } from './support/rooms.ts';

const sources = readSources();
const files = [...sources.keys()];
const imports = new Map([...sources].map(([file, source]) => [file, importsOf(file, source)]));
const targets = new Map([...imports].map(([file, list]) => [file, innerImports(file, list)]));
const inner = [...targets.values()].flat();

describe('the architecture', () => {
  it('has a place in the table for every room, and a room for every place', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in core) && !(room in edges))).toEqual([]);
    expect([...Object.keys(core), ...Object.keys(edges)].filter((room) => !existsSync(`src/${room}`))).toEqual([]);
    const named = new Set(files.flatMap((file) => featureOf(file) ?? []));
    expect([...named].sort()).toEqual([...features].sort());
  });

  it('names only rooms that there are beside each room', () => {
    const named = [...Object.values(core), ...Object.values(edges), ...Object.values(siteLayers).map((it) => it.core)];
    expect(named.flat().filter((room) => !existsSync(`src/${room}`))).toEqual([]);
  });

  it('lets no lower room import a higher one', () => {
    expect(inner.filter(({ file, target }) => !mayImport(file, target))).toEqual([]);
  });

  it('keeps the features of the site in their order', () => {
    const wrong = inner.filter(({ file, target }) => {
      const [from, to] = [featureOf(file), featureOf(target)];
      return from !== undefined && to !== undefined && features.indexOf(to) > features.indexOf(from);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the layers of the site apart: browser, values, markup', () => {
    const wrong = inner.filter(({ file, target, inScript }) => {
      if (featureOf(file) === undefined || !target.startsWith('src/')) return false;
      const [from, to] = [layerOf(file), layerOf(target)];
      if (featureOf(target) === undefined) return !mayUseOfCore(from, target);
      if (from === 'markup') return (to === 'client') !== inScript;
      return from !== to;
    });
    expect(wrong).toEqual([]);
  });

  it('keeps Astro and Node out of the pure rooms and the browser', () => {
    const wrong = [...imports].flatMap(([file, list]) =>
      isPure(file) ? list.filter(({ name }) => isPlatform(name)).map(({ name }) => [file, name]) : [],
    );
    expect(wrong).toEqual([]);
  });

  it('takes words by language, and imports those of one language only where scripts of a page do', () => {
    // All that a script imports is sent to readers, so it takes a file of few words in place of the catalogue.
    const wrong = inner.filter(({ file, target }) => {
      const isOfOneLanguage = /^src\/i18n\/[^/]+\//.test(target) && roomOf(file) !== 'i18n';
      return isOfOneLanguage && !(file.endsWith('.client.ts') && target.endsWith('.client.ts'));
    });
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

/** The feature that a file of `src/site` belongs to. */
function featureOf(file: string): (typeof features)[number] | undefined {
  const [, room, feature] = file.split('/');
  return room === 'site' ? features.find((name) => name === feature) : undefined;
}

function layerOf(file: string): 'client' | 'values' | 'markup' {
  if (file.endsWith(siteLayers.client.suffix)) return 'client';
  return file.endsWith(siteLayers.values.suffix) ? 'values' : 'markup';
}

function isPure(file: string): boolean {
  if (featureOf(file) !== undefined) return layerOf(file) !== 'markup';
  return roomOf(file) in core;
}

function mayUseOfCore(layer: keyof typeof siteLayers, target: string): boolean {
  const allowed: readonly string[] = siteLayers[layer].core;
  return allowed.includes(roomOf(target)) || (layer === 'markup' && roomOf(target) === 'styles');
}

function mayImport(file: string, target: string): boolean {
  const room = roomOf(file);
  // Files at the top of the repository, such as readout.config.ts, belong to the edges.
  if (!target.startsWith('src/')) return room in edges;
  if (roomOf(target) === room) return true;
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
    for (const { target } of targets.get(path.at(-1) ?? start) ?? []) {
      if (target === start) return [...path, start];
      if (!seen.has(target) && imports.has(target)) paths.push([...path, target]);
      seen.add(target);
    }
  }
  return undefined;
}
