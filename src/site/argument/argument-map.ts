import type { Branch } from '../../argument/argument.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { layoutMap } from '../../argument/layout-map.ts';
import type { MapLayout } from '../../argument/layout-map.ts';
import type { NodeText } from '../../argument/node-box.ts';
import type { RelationEdge } from '../../argument/relation-edge.ts';
import { directionOf } from '../../model/text-direction.ts';
import type { Relation } from '../../model/vocabulary.ts';
import { relations } from '../../model/vocabulary.ts';
import type { ArguedView } from './argument-claim.ts';

type BoxWords = Catalogue['argumentPage']['box'];

/** Our words, and the language of the claims, by whose direction the map runs. */
export interface MapLanguage {
  readonly words: BoxWords;
  readonly lang: string;
}

/** Room for a map on the widest page, in pixels: text, gutter and notes of `styles/tokens.css`. */
const maxWidth = 1008;

/** The map of one branch: its thesis, what stands under it, and what else bears on these. */
export async function layoutBranch(
  branch: Branch,
  views: ReadonlyMap<string, ArguedView>,
  { words, lang }: MapLanguage,
): Promise<MapLayout> {
  const viewOf = viewIn(views);
  const own = branch.ids.map((id): NodeText => ({
    ...boxOf(viewOf(id)),
    notes: listOutgoing(
      branch.outgoing.filter(({ from }) => from === id),
      viewOf,
      words,
    ),
    role: id === branch.thesis ? 'thesis' : 'claim',
  }));
  const external = [...new Set(branch.incoming.map(({ from }) => from))].map((id): NodeText => ({
    ...boxOf(viewOf(id)),
    notes: [viewOf(id).branch === id ? words.headsBranch : words.fromBranch(viewOf(viewOf(id).branch))],
    role: 'external',
  }));
  return layoutMap([...own, ...external], [...branch.within, ...branch.incoming], {
    maxWidth,
    direction: directionOf(lang),
  });
}

/** The map of the theses alone: how each branch, all its claims taken together, bears on the others. */
export async function layoutOverview(
  branches: readonly Branch[],
  edges: readonly RelationEdge[],
  views: ReadonlyMap<string, ArguedView>,
  { words, lang }: MapLanguage,
): Promise<MapLayout> {
  const viewOf = viewIn(views);
  const between = edges
    .map(({ relation, from, to }): RelationEdge => ({ relation, from: viewOf(from).branch, to: viewOf(to).branch }))
    .filter(({ from, to }) => from !== to);
  const once = [...new Map(between.map((edge) => [`${edge.relation} ${edge.from} ${edge.to}`, edge])).values()];
  const bound = new Set(once.flatMap(({ from, to }) => [from, to]));
  const boxes = branches
    .filter(({ thesis, ids }) => ids.length > 1 || bound.has(thesis))
    .map(({ thesis, ids }): NodeText => ({
      ...boxOf(viewOf(thesis)),
      notes: ids.length > 1 ? [words.claimsUnder({ claims: ids.length - 1 })] : [],
      role: 'thesis',
    }));
  return layoutMap(boxes, once, { maxWidth, direction: directionOf(lang) });
}

function viewIn(views: ReadonlyMap<string, ArguedView>): (id: string) => ArguedView {
  return (id) => {
    const view = views.get(id);
    if (!view) throw new Error(`No claim "${id}" in this argument`);
    return view;
  };
}

function boxOf({ id, number, heading, statement, results }: ArguedView): Omit<NodeText, 'notes' | 'role'> {
  return { id, heading: [number, ...heading].join(' · '), statement, hasVerdict: results.length > 0 };
}

/** "also supports 41, 64": where its lines would lead to other branches. */
function listOutgoing(out: readonly RelationEdge[], viewOf: (id: string) => ArguedView, words: BoxWords): string[] {
  return relations.flatMap((relation: Relation) => {
    const numbers = out.filter((edge) => edge.relation === relation).map(({ to }) => viewOf(to).number);
    return numbers.length > 0 ? [words.alsoBearsOn({ relation, numbers: numbers.sort((a, b) => a - b) })] : [];
  });
}
