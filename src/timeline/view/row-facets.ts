import { publishedStatus } from '../../model/announcement-status.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow, sideOf } from '../../model/library.ts';
import type { TimelineRow } from '../rows.ts';
import type { Facets } from './facets.ts';

/** What a row can be filtered by. */
export function facetsOf(row: TimelineRow, library: Pick<Library, 'actors' | 'engagements'>): Facets {
  if (row.kind === 'engagement') {
    const { participants, channel, engagementKind, settles } = row;
    const actors = participants.flatMap(({ id, side }) => (side ? [id, side.id] : [id]));
    return {
      actor: distinct(actors),
      between: pairsOf(actors, library),
      channel: [channel],
      kind: [engagementKind],
      status: [],
      article: distinct(settles.map(({ article }) => article)),
    };
  }
  const { by, to, with: others, engagement, announcementKind, status, article } = row;
  const actors = [...by, ...(to ? [to] : []), ...others].map(({ id }) => id);
  const met = engagement ? getOrThrow(library.engagements, engagement.id).participants : [];
  return {
    actor: distinct(actors),
    between: pairsOf([...actors, ...met.map(({ actor, side }) => side ?? actor)], library),
    channel: engagement ? [engagement.channel] : [],
    kind: [announcementKind],
    status: [publishedStatus(status)],
    article: [article],
  };
}

/** Joins the ids of two states, of which none holds it, into the value of a pair. */
const and = '.';

/** Every two of the states to which some actors belong. */
function pairsOf(actors: readonly string[], library: Pick<Library, 'actors'>): string[] {
  const states = distinct(actors.map((id) => sideOf(id, library)))
    .filter((id) => getOrThrow(library.actors, id).kind === 'state')
    .sort();
  return states.flatMap((one, index) => states.slice(index + 1).map((other) => one + and + other));
}

/** The ids of the two states of a pair. */
export function statesOf(pair: string): readonly string[] {
  return pair.split(and);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
