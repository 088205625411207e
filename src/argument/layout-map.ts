import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import type { ElkExtendedEdge, ElkNode, ElkPoint, ElkPort } from 'elkjs/lib/elk.bundled.js';

import type { TextDirection } from '../model/text-direction.ts';
import type { NodeText, NodeBox } from './node-box.ts';
import { layoutBox } from './node-box.ts';
import { findFeedbackEdges } from './relation-edge.ts';
import type { RelationEdge } from './relation-edge.ts';

export type Point = Readonly<ElkPoint>;

/** A box in the map: the upper left corner. */
export interface BoxLayout extends NodeBox {
  readonly x: number;
  readonly y: number;
}

/**
 * An edge as a line of level and upright pieces, from the claim that bears to the one it bears on: from left edge to right
 * edge, or, where it closes a circle, from right edge to left edge.
 */
export interface EdgeLayout extends RelationEdge {
  readonly points: readonly Point[];
  /** Where lines of the same kind meet on their way to one claim; a crossing has no such point. */
  readonly joints: readonly Point[];
}

/** A layered map as numbers, in pixels from its upper left corner. */
export interface MapLayout {
  /** Which way the claims are written: from right to left, all that is said here of left and right is the other way round. */
  readonly direction: TextDirection;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly BoxLayout[];
  readonly edges: readonly EdgeLayout[];
}

/** The widest that boxes are drawn, and the narrowest in which words can still be read as lines. */
const [widest, narrowest] = [250, 168];

/**
 * Lays claims out in layers, what is held up to the left of its grounds but where that would go in a
 * circle, as wide as the boxes can be within `maxWidth` pixels; a map that is too deep for that takes the narrowest and
 * is wider.
 *
 * ELK's layered method does it (Sugiyama, Tagawa and Toda 1981; https://eclipse.dev/elk). On the first article's graph of
 * 70 claims and 87 edges its lines crossed 40 times and ran through no box; those of dagre 3.1.3 crossed 67 times and ran
 * through a box 69 times, those of d3-dag 1.2.2 50 and 56 times. In its largest branch, 21 boxes, ELK crossed 2 lines
 * and both others 10 (all counted with every line running the same way). It is the slowest (25 ms for that branch against
 * 17 and 15, 0.2 s for all 70) and largest (1.6 MB against 49 KB), which costs the build something and the reader nothing.
 */
export async function layoutMap(
  texts: readonly NodeText[],
  edges: readonly RelationEdge[],
  { maxWidth, direction }: { readonly maxWidth: number; readonly direction: TextDirection },
): Promise<MapLayout> {
  const layoutAt = async (width: number): Promise<MapLayout> => {
    const boxes = texts.map((text) => layoutBox(text, width));
    const layout = await layoutBoxes(boxes, edges);
    return direction === 'rtl' ? mirrorMap(layout) : layout;
  };
  const wide = await layoutAt(widest);
  if (wide.width <= maxWidth) return wide;
  const layers = new Set(wide.boxes.map(({ x }) => Math.round(x))).size;
  return layoutAt(Math.max(narrowest, Math.floor(widest - (wide.width - maxWidth) / layers)));
}

const elk = new ElkConstructor();

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=2,left=2,bottom=2,right=2]',
  'elk.spacing.nodeNode': '12',
  'elk.spacing.edgeNode': '9',
  'elk.spacing.edgeEdge': '9',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  // Claims keep the order of the text wherever that costs no crossing.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};

async function layoutBoxes(boxes: readonly NodeBox[], edges: readonly RelationEdge[]): Promise<MapLayout> {
  const reversed = findFeedbackEdges(edges);
  const lines = edges.map((edge) => toLine(edge, reversed.has(edge)));
  const graph: ElkNode = {
    id: 'map',
    layoutOptions: options,
    children: boxes.map(({ id, width, height }) => ({
      id,
      width,
      height,
      layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE' },
      ports: listPorts(id, lines),
    })),
    edges: lines.map(({ left, right }, index) => ({ id: String(index), sources: [left.port], targets: [right.port] })),
  };
  const laidOut = await elk.layout(graph);
  const corners = new Map(laidOut.children?.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  const routes = new Map(laidOut.edges?.map((route) => [route.id, route]));
  return {
    direction: 'ltr',
    width: Math.ceil(laidOut.width ?? 0),
    height: Math.ceil(laidOut.height ?? 0),
    boxes: boxes.map((box) => ({ ...box, ...(corners.get(box.id) ?? { x: 0, y: 0 }) })),
    edges: edges.map((edge, index) => layoutEdge(edge, routes.get(String(index)), reversed.has(edge))),
  };
}

function mirrorMap({ width, height, boxes, edges }: MapLayout): MapLayout {
  const flip = ({ x, y }: Point): Point => ({ x: width - x, y });
  return {
    ...{ direction: 'rtl', width, height },
    boxes: boxes.map((box) => ({ ...box, x: width - box.x - box.width })),
    edges: edges.map((edge) => ({ ...edge, points: edge.points.map(flip), joints: edge.joints.map(flip) })),
  };
}

/** The ends of a line: it leaves the right edge of one box and meets the left edge of another. */
interface Line {
  readonly left: LineEnd;
  readonly right: LineEnd;
}

interface LineEnd {
  readonly box: string;
  readonly port: string;
}

/** Lines of one kind share a port, so that they run as one trunk; those of another kind keep apart. */
function toLine({ relation, from, to }: RelationEdge, isReversed: boolean): Line {
  const target = { box: to, port: `${to}/target/${relation}` };
  const source = { box: from, port: `${from}/source/${relation}` };
  if (!isReversed) return { left: target, right: source };
  return {
    left: { ...source, port: `${source.port}/reversed` },
    right: { ...target, port: `${target.port}/reversed` },
  };
}

function listPorts(id: string, lines: readonly Line[]): ElkPort[] {
  const ends = (side: keyof Line) => lines.map((line) => line[side]).filter(({ box }) => box === id);
  const named = (side: keyof Line) => [...new Set(ends(side).map(({ port }) => port))];
  return [
    ...named('left').map((port) => ({ id: port, layoutOptions: { 'elk.port.side': 'EAST' } })),
    ...named('right').map((port) => ({ id: port, layoutOptions: { 'elk.port.side': 'WEST' } })),
  ];
}

function layoutEdge(edge: RelationEdge, route: ElkExtendedEdge | undefined, isReversed: boolean): EdgeLayout {
  const section = route?.sections?.[0];
  if (!section) throw new Error(`No line was laid from "${edge.from}" to "${edge.to}"`);
  const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
  return { ...edge, points: isReversed ? points : points.reverse(), joints: route.junctionPoints ?? [] };
}
