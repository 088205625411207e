import { isKept, traitsOf, traitsOfStep } from '../../model/announcement-status.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Edtf, EdtfEnd } from '../../model/edtf/edtf.ts';
import type { ActorKind } from '../../model/vocabulary.ts';
import type { ActorRef, AnnouncementRow } from '../../timeline/announcement-row.ts';
import type { EngagementRow } from '../../timeline/engagement-row.ts';
import type { ExportSite } from './export-site.ts';

/** A JSON-LD document: schema.org, and the Library of Congress's datatype for what schema.org cannot say of a date. */
export type JsonLd = Readonly<Record<string, unknown>>;

const context = [
  'https://schema.org',
  { edtf: { '@id': 'https://schema.org/temporal', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' } },
];

interface Context {
  readonly library: Library;
  readonly site: ExportSite;
}

/** What took place as a schema.org `Event`. The vocabulary has no status for the past: it was scheduled, on a day gone by. */
export function toEngagementJsonLd(row: EngagementRow, { library, site }: Context): JsonLd {
  return {
    '@context': context,
    '@type': 'Event',
    '@id': site.engagement(row.id),
    url: site.engagement(row.id),
    name: row.title,
    description: row.about,
    ...datesOf(row.date),
    eventStatus: schema('EventScheduled'),
    ...(row.place && { location: { '@type': 'Place', name: row.place } }),
    attendee: row.participants.map((actor) => toParty(actor, { library, site })),
    subjectOf: row.sources.map((id) => {
      const { url, title, publisher } = getOrThrow(library.sources, id);
      return { '@type': 'CreativeWork', url, name: title, publisher: { '@type': 'Organization', name: publisher } };
    }),
  };
}

/**
 * A promise as a schema.org `Event` that was to take place. One that was kept names the event that kept it; one that lapsed
 * or gave way to another is cancelled, since it will not take place; one that was put off is
 * rescheduled where a new day was named, and postponed where none was.
 */
export function toAnnouncementJsonLd(row: AnnouncementRow, { library, site }: Context): JsonLd {
  const url = site.passage(row.article, row.passage);
  return {
    '@context': context,
    '@type': 'Event',
    '@id': url,
    url,
    name: row.title,
    ...(row.window && datesOf(row.window)),
    eventStatus: schema(eventStatus(row)),
    attendee: [...row.by, ...(row.to ? [row.to] : []), ...row.with].map((actor) => toParty(actor, { library, site })),
    ...(row.engagement && isKept(row.status) && { subEvent: { '@id': site.engagement(row.engagement.id) } }),
  };
}

/** Data as the content of a `<script>` of JSON: no text can end the element. */
export function toScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

function schema(term: string): string {
  return `https://schema.org/${term}`;
}

/** A term of schema.org's `EventStatusType`. */
function eventStatus({ status, history }: AnnouncementRow): string {
  const { event } = traitsOf(status);
  const putOff = history.findLastIndex((step) => traitsOfStep(step.status).putsOff);
  if (event !== 'EventScheduled' || putOff < 0) return event;
  return putOff < history.length - 1 ? 'EventRescheduled' : 'EventPostponed';
}

/** Start and end where ISO 8601 can say them without adding or losing anything; the date as it was written always. */
function datesOf(date: Edtf): JsonLd {
  const [from, to]: readonly (EdtfEnd | undefined)[] =
    date.kind === 'date' ? [date, date] : date.kind === 'interval' ? [date.from, date.to] : [];
  const [startDate, endDate] = [isoDate(from), isoDate(to)];
  return { ...(startDate && { startDate }), ...(endDate && { endDate }), edtf: date.text };
}

/** A day, month or year that is known as such; undefined for what is in doubt, open, or a season. */
function isoDate(end: EdtfEnd | undefined): string | undefined {
  if (typeof end !== 'object' || end.qualifier !== undefined) return undefined;
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(end.text) ? end.text : undefined;
}

const types: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'Organization',
  government: 'GovernmentOrganization',
  institution: 'Organization',
  group: 'Organization',
};

function toParty({ id, name }: ActorRef, { library, site }: Context): JsonLd {
  const { kind, wikidata } = getOrThrow(library.actors, id);
  const sameAs = wikidata && `https://www.wikidata.org/wiki/${wikidata}`;
  return { '@type': types[kind], '@id': site.actor(id), name, ...(sameAs && { sameAs }) };
}
