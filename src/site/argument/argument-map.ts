import type { Branch } from '../../argument/argument.ts';
import { layoutMap } from '../../argument/layout-map.ts';
import type { MapLayout } from '../../argument/layout-map.ts';
import type { BoxText } from '../../argument/node-box.ts';
import type { Tie } from '../../argument/relation-edge.ts';
import type { Relation } from '../../model/vocabulary.ts';
import { relations, valuesOf } from '../../model/vocabulary.ts';
import type { ArguedView } from './argument-claim.ts';

/** Room for a map on the widest page, in pixels. */
const maxWidth = 1144;

/** The map of one branch: its thesis, what has its place under it, and what else bears on these. */
export async function branchMap(branch: Branch, views: ReadonlyMap<string, ArguedView>): Promise<MapLayout> {
  const viewOf = viewIn(views);
  const home = branch.ids.map((id): BoxText => ({
    ...boxOf(viewOf(id)),
    also: alsoLines(
      branch.out.filter(({ from }) => from === id),
      viewOf,
    ),
    role: id === branch.thesis ? 'thesis' : 'claim',
  }));
  const guests = [...new Set(branch.into.map(({ from }) => from))].map((id): BoxText => ({
    ...boxOf(viewOf(id)),
    also: [
      viewOf(id).branch === id ? 'heads another branch' : `from the branch of ${viewOf(viewOf(id).branch).number}`,
    ],
    role: 'guest',
  }));
  return layoutMap([...home, ...guests], [...branch.within, ...branch.into], { maxWidth });
}

/** The map of the theses alone: how each branch, all its claims taken together, bears on the others. */
export async function overviewMap(
  branches: readonly Branch[],
  ties: readonly Tie[],
  views: ReadonlyMap<string, ArguedView>,
): Promise<MapLayout> {
  const viewOf = viewIn(views);
  const between = ties
    .map(({ relation, from, to }): Tie => ({ relation, from: viewOf(from).branch, to: viewOf(to).branch }))
    .filter(({ from, to }) => from !== to);
  const once = [...new Map(between.map((tie) => [`${tie.relation} ${tie.from} ${tie.to}`, tie])).values()];
  const bound = new Set(once.flatMap(({ from, to }) => [from, to]));
  const boxes = branches
    .filter(({ thesis, ids }) => ids.length > 1 || bound.has(thesis))
    .map(({ thesis, ids }): BoxText => ({
      ...boxOf(viewOf(thesis)),
      also: ids.length > 1 ? [claimsUnder(ids.length - 1)] : [],
      role: 'thesis',
    }));
  return layoutMap(boxes, once, { maxWidth });
}

/** "1 claim under it"; a thesis whose grounds have their place elsewhere has none. */
export function claimsUnder(count: number): string {
  if (count === 0) return 'its grounds are in other branches';
  return `${count} ${count === 1 ? 'claim' : 'claims'} under it`;
}

function viewIn(views: ReadonlyMap<string, ArguedView>): (id: string) => ArguedView {
  return (id) => {
    const view = views.get(id);
    if (!view) throw new Error(`No claim "${id}" in this argument`);
    return view;
  };
}

function boxOf({ id, number, heading, statement, results }: ArguedView): Omit<BoxText, 'also' | 'role'> {
  return { id, heading: [number, ...heading].join(' · '), statement, judged: results.length > 0 };
}

/** "also supports 41, 64": where its lines would lead to other branches. */
function alsoLines(out: readonly Tie[], viewOf: (id: string) => ArguedView): string[] {
  return valuesOf(relations).flatMap((relation: Relation) => {
    const numbers = out.filter((tie) => tie.relation === relation).map(({ to }) => viewOf(to).number);
    return numbers.length > 0 ? [`also ${relation} ${numbers.sort((a, b) => a - b).join(', ')}`] : [];
  });
}
