import { writeFile } from 'node:fs/promises';
import { instance } from '@viz-js/viz';
import { importsOf, innerImports, readSources, roomOf } from '../tests/support/imports.ts';
import { core, features } from '../tests/support/rooms.ts';

/** Where the picture stands that `docs/architecture.md` shows. */
export const pictureFile = 'docs/architecture.svg';

/**
 * The rooms of the source and which imports which, as an SVG drawn by Graphviz. An arrow that follows from others is
 * left out: where check imports permalinks and permalinks imports model, none is drawn from check to model.
 */
export async function drawArchitecture(): Promise<string> {
  const edges = new Map<string, Set<string>>();
  for (const [file, source] of readSources()) {
    for (const { target } of innerImports(file, importsOf(file, source))) {
      const [from, to] = [nodeOf(file), nodeOf(target)];
      if (from && to && from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
  }
  const nodes = [...new Set([...edges].flatMap(([from, to]) => [from, ...to]))].sort();
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
      nodes: nodes.map((name) => ({ name, attributes: { fillcolor: colourOf(name) } })),
      edges: nodes.flatMap((tail) =>
        [...(edges.get(tail) ?? [])]
          .filter((head) => !followsFromOthers(tail, head, edges))
          .sort()
          .map((head) => ({ tail, head })),
      ),
    },
    { format: 'svg', engine: 'dot' },
  );
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

if (import.meta.main) await writeFile(pictureFile, await drawArchitecture());
