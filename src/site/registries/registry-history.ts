import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import { coalesceStates, isValidOn } from '../../model/valid-time.ts';
import type { Snapshot } from '../../timeline/change-days.ts';
import { takeSnapshots } from '../../timeline/change-days.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import type { TimelineHistory } from '../timeline/timeline-states.ts';
import { makeTimelineHistory } from '../timeline/timeline-states.ts';

/** What was known of the whole library from when: the same for the pages of all actors and engagements. */
export interface RegistryHistory {
  readonly snapshots: readonly Snapshot[];
  readonly timeline: TimelineHistory;
}

const known = new WeakMap<Library, RegistryHistory>();

/** Made once for a library, whose site has one language. */
export function registryHistory(library: Library, words: Catalogue): RegistryHistory {
  const made = known.get(library) ?? makeRegistryHistory(library, words);
  known.set(library, made);
  return made;
}

function makeRegistryHistory(library: Library, words: Catalogue): RegistryHistory {
  const articles = [...library.articles.values()];
  const snapshots = takeSnapshots(library, articles);
  return {
    snapshots,
    timeline: makeTimelineHistory(library, snapshots, words),
  };
}

/** The history of some rows of a timeline. */
export function historyOf(
  rows: readonly Pick<TimelineRow, 'id'>[],
  { snapshots, timeline }: RegistryHistory,
): TimelineHistory {
  const ids = new Set(rows.map(({ id }) => id));
  const some = <T>(of: ReadonlyMap<string, T>) => new Map([...of].filter(([id]) => ids.has(id)));
  const states = some(timeline.rows);
  const counts = coalesceStates(snapshots, ({ day }) => {
    const then = [...states.values()].flatMap((its) => its.find((state) => isValidOn(state, day))?.value ?? []);
    const promises = then.filter(({ kind }) => kind === 'announcement').length;
    return { promises, engagements: then.length - promises };
  });
  return { rows: states, table: some(timeline.table), counts };
}
