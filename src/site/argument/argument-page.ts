import type { Argument, Branch } from '../../argument/argument.ts';
import { buildArgument } from '../../argument/argument.ts';
import type { MapLayout } from '../../argument/layout-map.ts';
import { catalogueFor } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import { announcedDay } from '../../model/article.ts';
import type { Day } from '../../model/day.ts';
import { parseDayOrThrow } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { aloneIn, getOrThrow } from '../../model/library.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import type { Relation } from '../../model/vocabulary.ts';
import { relations } from '../../model/vocabulary.ts';
import type { Snapshot } from '../../timeline/change-days.ts';
import { takeSnapshots } from '../../timeline/change-days.ts';
import type { ArguedView } from './argument-claim.ts';
import { toArguedView, claimsInOrder } from './argument-claim.ts';
import { layoutBranch, layoutOverview } from './argument-map.ts';
import type { WeakPointView } from './weak-points.ts';
import { listWeakPoints } from './weak-points.ts';

/** A branch with its map. */
export interface BranchView extends Branch {
  readonly map: MapLayout;
}

/** Every value that the page of an article's argument shows. */
export interface ArgumentPage {
  readonly article: Article;
  readonly argument: Argument;
  readonly claims: ReadonlyMap<string, ArguedView>;
  /** How often one claim bears on another, by relation. */
  readonly counts: readonly { readonly relation: Relation; readonly count: number }[];
  readonly overview: MapLayout;
  readonly branches: readonly BranchView[];
  /** Where the argument is thin, and from when that was to be seen; by the claim's id, in the order of the text. */
  readonly weakPoints: ReadonlyMap<string, readonly Valid<WeakPointView>[]>;
  readonly changeDays: readonly Day[];
}

/** Assembles the page of an article's argument; undefined where no claim bears on another. */
export async function makeArgumentPage(library: Library, slug: string): Promise<ArgumentPage | undefined> {
  const article = getOrThrow(library.articles, slug);
  const words = catalogueFor(article.lang).argumentPage;
  const language = { words: words.box, lang: article.lang };
  const inOrder = claimsInOrder(article);
  const argument = buildArgument(inOrder);
  if (argument.edges.length === 0) return undefined;
  const snapshots = takeSnapshots(aloneIn(library, article), [article]);
  const claims = new Map(
    [...argument.branches, ...argument.isolated].flatMap(({ thesis, ids }) =>
      ids.map((id) => [id, toArguedView(id, thesis, { article, library, snapshots })] as const),
    ),
  );
  return {
    article,
    argument,
    claims,
    counts: relations.map((relation) => ({
      relation,
      count: argument.edges.filter((edge) => edge.relation === relation).length,
    })),
    overview: await layoutOverview([...argument.branches, ...argument.isolated], argument.edges, claims, language),
    branches: await Promise.all(
      argument.branches.map(async (branch) => ({ ...branch, map: await layoutBranch(branch, claims, language) })),
    ),
    weakPoints: listWeakPointStates(article, snapshots),
    changeDays: changeDaysOf(article),
  };
}

function listWeakPointStates(article: Article, snapshots: readonly Snapshot[]): ArgumentPage['weakPoints'] {
  const known = snapshots.map(({ day, library }) => ({
    day,
    points: new Map(listWeakPoints(getOrThrow(library.articles, article.slug)).map((point) => [point.id, point])),
  }));
  const ids = claimsInOrder(article)
    .map(({ id }) => id)
    .filter((id) => known.some(({ points }) => points.has(id)));
  return new Map(ids.map((id) => [id, coalesceStates(known, ({ points }) => points.get(id))]));
}

function changeDaysOf(article: Article): Day[] {
  const recorded = article.claims.flatMap(({ outcomes }) => outcomes.map(({ date }) => parseDayOrThrow(date)));
  const days = new Set([announcedDay(article), ...recorded, parseDayOrThrow(article.asOf)]);
  return [...days].sort((a, b) => a - b);
}
