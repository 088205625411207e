import type { Library } from './library.ts';
import { getOrThrow } from './library.ts';

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
