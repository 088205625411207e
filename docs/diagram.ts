import { writeFile } from 'node:fs/promises';
import { instance } from '@viz-js/viz';
import { importsOf, innerImports, readSources, roomOf } from '../tests/support/imports.ts';
import { core, features } from '../tests/support/rooms.ts';

/** Where the picture stands that `docs/architecture.md` shows. */
export const pictureFile = 'docs/architecture.svg';

/** The rooms of the source, and which imports which. */
export interface ImportGraph {
  readonly rooms: readonly string[];
  readonly imports: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Reads the source for which room imports which. An import that follows from others is left out: where check imports
 * permalinks and permalinks imports model, there is none from check to model.
 */
export function readImportGraph(): ImportGraph {
  const edges = new Map<string, Set<string>>();
  for (const [file, source] of readSources()) {
    for (const { target } of innerImports(file, importsOf(file, source))) {
      const [from, to] = [nodeOf(file), nodeOf(target)];
      if (from && to && from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
  }
  const rooms = [...new Set([...edges].flatMap(([from, to]) => [from, ...to]))].sort();
  const imports = rooms.flatMap((from) =>
    [...(edges.get(from) ?? [])]
      .filter((to) => !followsFromOthers(from, to, edges))
      .sort()
      .map((to) => ({ from, to })),
  );
  return { rooms, imports };
}

/** The graph as an SVG, laid out by Graphviz. */
export async function drawImportGraph({ rooms, imports }: ImportGraph): Promise<string> {
  const viz = await instance();
  return viz.renderString(
    {
      graphAttributes: { rankdir: 'BT', nodesep: 0.2, ranksep: 0.35, bgcolor: 'white' },
      nodeAttributes: {
        shape: 'box',
        style: 'filled',
        fillcolor: 'white',
        fontname: 'sans-serif',
        fontsize: 11,
        margin: '0.2,0.05',
      },
      edgeAttributes: { arrowsize: 0.6, color: '#666666' },
      nodes: rooms.map((name) => ({ name, attributes: { fillcolor: colourOf(name) } })),
      edges: imports.map(({ from, to }) => ({ tail: from, head: to })),
    },
    { format: 'svg', engine: 'dot' },
  );
}

/**
 * What a picture shows, read from the titles that Graphviz gives boxes and arrows: for comparing one with the source
 * without comparing layouts, which differ from version to version.
 */
export function readPicture(svg: string): ImportGraph {
  const titles = Array.from(
    svg.matchAll(/<g id="(?:node|edge)\d+"[^>]*>\s*<title>(.*?)<\/title>/gs),
    ([, title = '']) => title.replaceAll('&#45;', '-').replaceAll('&gt;', '>'),
  );
  const arrows = titles.filter((title) => title.includes('->')).map((title) => title.split('->'));
  return {
    rooms: titles.filter((title) => !title.includes('->')),
    imports: arrows.map(([from = '', to = '']) => ({ from, to })),
  };
}

/** The box that a file stands in: its room, or its feature in the site. */
function nodeOf(file: string): string | undefined {
  if (!file.startsWith('src/')) return undefined;
  const [, room, feature] = file.split('/');
  return room === 'site' ? `site/${feature ?? ''}` : roomOf(file).replace(/\.ts$/, '');
}

function colourOf(name: string): string {
  if (name in core) return '#e8f0f8';
  return features.some((feature) => name === `site/${feature}`) ? '#f6f0e0' : '#f2f2f2';
}

/** Whether a longer way leads along other arrows from one room to another. */
function followsFromOthers(from: string, to: string, edges: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const ahead = [...(edges.get(from) ?? [])].filter((next) => next !== to);
  const seen = new Set(ahead);
  for (const room of ahead) {
    for (const next of edges.get(room) ?? []) {
      if (next === to) return true;
      if (!seen.has(next)) ahead.push(next);
      seen.add(next);
    }
  }
  return false;
}

if (import.meta.main) await writeFile(pictureFile, await drawImportGraph(readImportGraph()));
