import type { Catalogue } from '../../i18n/catalogue.ts';
import { dateOf } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import { formatWithinYear } from '../../i18n/format-day.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import { actorPath, engagementPath } from '../../model/site-paths.ts';
import type { EngagementKind } from '../../model/vocabulary.ts';
import type { EngagementRow } from '../../timeline/engagement-row.ts';
import type { ActorRef } from '../../timeline/announcement-row.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import { takesPart } from '../../timeline/timeline-of.ts';
import type { Linked } from '../shared/link.ts';

/** An encounter in a cell of the table. */
export interface MeetingView extends Linked {
  readonly title: string;
}

/** One whom the actor met, with the encounters of each year. */
export interface Counterpart {
  readonly name: Linked;
  /** Line for line the years of the table. */
  readonly byYear: readonly (readonly MeetingView[])[];
  readonly total: number;
}

/** Those met on one side, most often met first. */
export interface MetSide {
  /** Absent where the record names no side. */
  readonly side?: Linked;
  readonly counterparts: readonly Counterpart[];
}

/** Whom an actor met, and how often in each year. */
export interface Meetings {
  readonly years: readonly number[];
  readonly sides: readonly MetSide[];
  /** How many encounters were counted. */
  readonly total: number;
}

/** Encounters, in person or by wire; what somebody declared, ordered or was appointed to is none. */
const encounters: readonly EngagementKind[] = ['visit', 'meeting', 'call', 'talks'];

/** Whom an actor met: everybody who was there for another side, in the rows in which the actor has a part. */
export function listMeetings(actor: string, rows: readonly TimelineRow[], { lang }: Catalogue): Meetings {
  const met = rows
    .filter((row) => takesPart(row, actor))
    .filter((row) => row.kind === 'engagement')
    .filter((row) => encounters.includes(row.engagementKind) && Number.isFinite(boundsOf(row.date).from))
    .map((row) => ({ row, others: othersIn(row, actor) }))
    .filter(({ others }) => others.length > 0);
  const years = [...new Set(met.map(({ row }) => yearOf(row)))].sort((a, b) => a - b);
  const all = new Map(met.flatMap(({ others }) => others).map((other) => [`${other.side?.id} ${other.id}`, other]));
  const sides = [...new Map([...all.values()].map(({ side }) => [side?.id, side])).values()];
  const rowsWith = (id: string, side: ActorRef | undefined) =>
    met
      .filter(({ others }) => others.some((other) => other.id === id && other.side?.id === side?.id))
      .map(({ row }) => row);
  return {
    years,
    total: met.length,
    sides: sides.map((side) => ({
      ...(side && { side: { text: side.name, path: actorPath(side.id) } }),
      counterparts: [...all.values()]
        .filter((other) => other.side?.id === side?.id)
        .map((other) => toCounterpart(other, rowsWith(other.id, side), years, lang))
        .sort((a, b) => b.total - a.total || a.name.text.localeCompare(b.name.text, lang)),
    })),
  };
}

/** Those who took part for another side than the actor, who may be a side itself. */
function othersIn({ participants }: EngagementRow, actor: string): EngagementRow['participants'] {
  const own = new Set([actor, ...participants.filter(({ id }) => id === actor).flatMap(({ side }) => side?.id ?? [])]);
  return participants.filter(({ id, side }) => id !== actor && !own.has(side?.id ?? ''));
}

function toCounterpart(
  { id, name }: ActorRef,
  rows: readonly EngagementRow[],
  years: readonly number[],
  lang: string,
): Counterpart {
  return {
    name: { text: name, path: actorPath(id) },
    byYear: years.map((year) =>
      rows
        .filter((row) => yearOf(row) === year)
        .map((row) => ({
          text: formatWithinYear(row.date, lang, year) ?? formatEdtf(row.date, lang),
          path: engagementPath(row.id),
          title: row.title,
        })),
    ),
    total: rows.length,
  };
}

function yearOf({ date }: EngagementRow): number {
  return dateOf(boundsOf(date).from).getUTCFullYear();
}
