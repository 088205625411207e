import type { Library } from './library.ts';
import { getOrThrow } from './library.ts';
import type { Visit } from './visit.ts';
import { visitKinds } from './vocabulary.ts';

/** The visit's own title, or one made from who goes where. */
export function visitTitle(visit: Visit, library: Pick<Library, 'actors'>): string {
  if (visit.title) return visit.title;
  const names = (ids: readonly string[]) => ids.map((id) => getOrThrow(library.actors, id).name).join(', ');
  const where = visit.to ? ` to ${names([visit.to])}` : '';
  const whom = visit.with.length > 0 ? ` with ${names(visit.with)}` : '';
  return `${names(visit.by)}: ${visitKinds[visit.kind].label}${where}${whom}`;
}
