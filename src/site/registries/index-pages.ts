import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import { formatWithinYear } from '../../i18n/format-day.ts';
import { capitalise } from '../../model/capitalise.ts';
import { latestOutcome, voiceActors } from '../../model/claim.ts';
import { dateOf } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow, sideOf } from '../../model/library.ts';
import type { Actor, Engagement } from '../../model/registries.ts';
import { actorPath, engagementPath } from '../../model/site-paths.ts';
import type { OutcomeLook } from '../../model/status-label.ts';
import { traitsOf } from '../../model/announcement-status.ts';
import { verdictTraits } from '../../model/verdict.ts';
import { actorKinds } from '../../model/vocabulary.ts';
import { listTimelineRows } from '../../timeline/rows.ts';
import { takesPart } from '../../timeline/timeline-of.ts';
import type { ShapeCounts } from '../shared/shape-counts.ts';
import { countShapes } from '../shared/shape-counts.ts';

/** A name that leads to its page, with a few words. */
export interface IndexLine {
  readonly name: string;
  readonly path: string;
  readonly about: string;
  /** When it took place, of an engagement. */
  readonly when?: string;
  /** What came of what was said of an actor or announced with it. */
  readonly counts: ShapeCounts;
  /** What an engagement kept, or took the place of. */
  readonly settled: readonly { readonly look: OutcomeLook; readonly title: string }[];
}

/** Lines under a heading, and where there are many of them under more. */
export interface IndexGroup {
  /** Fragment of its heading. */
  readonly id: string;
  readonly heading: string;
  readonly count: number;
  readonly parts: readonly { readonly id: string; readonly heading?: string; readonly lines: readonly IndexLine[] }[];
}

/** How many lines one heading may have before they are parted: actors by whose they are, then by letters. */
const most = { together: 12, onSide: 60 } as const;

/** Every actor, by kind in the order of the codebook, then by name. */
export function groupActors(library: Library, words: Catalogue): readonly IndexGroup[] {
  const { actors } = library;
  const { lang, registries } = words;
  const looks = looksByActor(library);
  const byName = [...actors.values()].sort((a, b) => a.name.localeCompare(b.name, lang));
  const line = ({ id, name, about }: Actor): IndexLine => ({
    ...{ name, path: actorPath(id), about, settled: [] },
    counts: countShapes(looks.get(id) ?? []),
  });
  return actorKinds.flatMap((kind) => {
    const members = byName.filter((actor) => actor.kind === kind);
    if (members.length === 0) return [];
    const parts = partActors(members, library, words).map(({ heading, members: own }, index) => ({
      id: `${kind}-${index + 1}`,
      ...(heading !== undefined && { heading }),
      lines: own.map(line),
    }));
    return [{ id: kind, heading: registries.kinds[kind], count: members.length, parts }];
  });
}

interface ActorPart {
  readonly heading?: string;
  readonly members: readonly Actor[];
}

/** Few stand together; more by the state that they belong to, and of one state by their first letters. */
function partActors(actors: readonly Actor[], library: Library, { lang, registries }: Catalogue): ActorPart[] {
  if (actors.length <= most.together) return [{ members: actors }];
  const sideName = ({ id }: Actor): string => {
    const side = sideOf(id, library);
    return side === id ? registries.noSide : getOrThrow(library.actors, side).name;
  };
  const sides = [...Map.groupBy(actors, sideName)]
    .map(([heading, members]) => ({ heading, members }))
    .sort((a, b) => last(a) - last(b) || a.heading.localeCompare(b.heading, lang));
  function last({ heading }: { heading: string }): number {
    return heading === registries.noSide ? 1 : 0;
  }
  return sides.flatMap(({ heading, members }): ActorPart[] => {
    const named = sides.length > 1 ? { heading } : {};
    if (members.length <= most.onSide) return [{ ...named, members }];
    return [...Map.groupBy(members, ({ name }) => initialOf(name, lang))].map(([letter, own]) => ({
      heading: sides.length > 1 ? registries.letterOf({ side: heading, letter }) : letter,
      members: own,
    }));
  });
}

/** The letter under which a name is found, without its accents. */
function initialOf(name: string, lang: string): string {
  const [first = ''] = name.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '');
  return capitalise(first, lang);
}

/** What came of the claims that speak of or for each actor, and of what was announced with it. */
function looksByActor(library: Library): ReadonlyMap<string, readonly OutcomeLook[]> {
  const looks = new Map<string, OutcomeLook[]>();
  const add = (id: string, look: OutcomeLook) => looks.set(id, [...(looks.get(id) ?? []), look]);
  for (const { claims } of library.articles.values()) {
    for (const claim of claims) {
      const verdict = latestOutcome(claim)?.verdict;
      if (!verdict) continue;
      for (const id of new Set([...voiceActors(claim.voice), ...claim.about])) add(id, verdictTraits[verdict].look);
    }
  }
  for (const row of listTimelineRows(library)) {
    if (row.kind !== 'announcement') continue;
    for (const id of library.actors.keys()) if (takesPart(row, id)) add(id, traitsOf(row.status).look);
  }
  return looks;
}

/** Every engagement by year, in the order in which they took place. */
export function groupEngagements(library: Library, words: Catalogue): readonly IndexGroup[] {
  const { lang, registries, codebook } = words;
  const rows = listTimelineRows(library);
  const settled = Map.groupBy(
    rows.filter((row) => row.kind === 'announcement').filter(({ engagement }) => engagement),
    ({ engagement }) => engagement?.id,
  );
  const yearOf = ({ date }: Engagement): number | undefined => {
    const { from } = boundsOf(date);
    return Number.isFinite(from) ? dateOf(from).getUTCFullYear() : undefined;
  };
  const line = (engagement: Engagement, year: number | undefined): IndexLine => {
    const { id, title, date, place, channel } = engagement;
    const brief = year === undefined ? undefined : formatWithinYear(date, lang, year);
    return {
      name: title,
      path: engagementPath(id),
      when: brief ?? formatEdtf(date, lang),
      about: [place, codebook.channels[channel].label].filter(Boolean).join(' · '),
      counts: [],
      settled: (settled.get(id) ?? []).map((row) => ({ look: traitsOf(row.status).look, title: row.title })),
    };
  };
  const byDate = [...library.engagements.values()].sort((a, b) => boundsOf(a.date).from - boundsOf(b.date).from);
  return [...Map.groupBy(byDate, yearOf)].map(([year, engagements]) => ({
    id: year === undefined ? 'no-year' : `year-${year}`,
    heading: year === undefined ? registries.noFirstDay : String(year),
    count: engagements.length,
    parts: [{ id: 'all', lines: engagements.map((engagement) => line(engagement, year)) }],
  }));
}
