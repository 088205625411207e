import type { Article } from './article.ts';
import type { Hedge } from './hedge.ts';
import { byPermalinkKey } from './permalink-key.ts';
import type { Permalink } from './permalink.ts';
import type { Actor, Engagement, Registries, Source } from './registries.ts';

/** Everything a site knows, indexed by id. The one value that pages, timeline, exports and checks read. */
export interface Library {
  readonly articles: ReadonlyMap<string, Article>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly engagements: ReadonlyMap<string, Engagement>;
  readonly sources: ReadonlyMap<string, Source>;
  /** How wordings are read, in the order of the table. */
  readonly hedges: ReadonlyMap<string, Hedge>;
  /** Every address that was published before this build, by `article/id`, or `article`. */
  readonly permalinks: ReadonlyMap<string, Permalink>;
}

/** Indexes what was read. Articles newest first, registries in file order. */
export function makeLibrary(
  articles: readonly Article[],
  registries: Registries,
  permalinks: readonly Permalink[] = [],
): Library {
  const newestFirst = [...articles].sort(
    (a, b) => b.published.localeCompare(a.published) || a.slug.localeCompare(b.slug),
  );
  return {
    articles: new Map(newestFirst.map((article) => [article.slug, article])),
    actors: byId(registries.actors),
    engagements: byId(registries.engagements),
    sources: byId(registries.sources),
    hedges: byId(registries.hedges),
    permalinks: byPermalinkKey(permalinks),
  };
}

/** The library without its other articles: what becomes of an article hangs on none of them, and is told in less time. */
export function aloneIn(library: Library, article: Article): Library {
  return { ...library, articles: new Map([[article.slug, article]]) };
}

/** The entry that a checked reference names. A miss is our bug: references are checked on reading. */
export function getOrThrow<T>(index: ReadonlyMap<string, T>, id: string): T {
  const found = index.get(id);
  if (found === undefined) throw new Error(`No entry "${id}": references should have been checked on reading`);
  return found;
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((each) => [each.id, each]));
}

/** The state, or the outermost body, that an actor belongs to: affiliations followed to their end. */
export function sideOf(id: string, library: Pick<Library, 'actors'>): string {
  const seen = new Set<string>();
  let side = id;
  for (;;) {
    seen.add(side);
    const next = getOrThrow(library.actors, side).affiliation;
    if (next === undefined || seen.has(next)) return side;
    side = next;
  }
}
