import { publishedStep, traitsOfStep } from '../../model/announcement-status.ts';
import type { AnnouncementStep } from '../../model/announcement.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Basis, PloverEvent } from '../../model/vocabulary.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import type { EngagementRow } from '../../timeline/engagement-row.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import { dateRecord, plainDay } from './date-record.ts';
import type { ExportedTimeline } from './exported-timeline.ts';
import { quotationOf } from './row-record.ts';

/** A promise is an event where somebody is said to have made it; what is only expected, possible or proposed is none. */
const promised: readonly Basis[] = ['agreed', 'invited'];

/**
 * The rows of a timeline as PLOVER-style records, one JSON object a line. A meeting to come is AGREE, on the day of the
 * text that says it is agreed and on each recorded step towards it; calling it off is REJECT; the meeting itself is a
 * record of its own. What merely lapsed is no event, and engagements without a PLOVER code are left out.
 */
export function toPloverEvents(timeline: ExportedTimeline): string {
  const records = timeline.rows.flatMap((row) => recordsOf(row, timeline));
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function recordsOf(row: TimelineRow, timeline: ExportedTimeline): readonly PloverRecord[] {
  return row.kind === 'announcement' ? toAnnouncementRecords(row, timeline) : toEngagementRecords(row, timeline);
}

function toAnnouncementRecords(row: AnnouncementRow, timeline: ExportedTimeline): readonly PloverRecord[] {
  const { library, site } = timeline;
  const basis = getOrThrow(library.articles, row.article).announcements.find(({ id }) => id === row.passage)?.basis;
  const recipients = [...(row.to ? [row.to] : []), ...row.with];
  const record = (
    step: string,
    event: 'AGREE' | 'REJECT',
    { date, sources }: Pick<AnnouncementStep, 'date' | 'sources'>,
  ): PloverRecord => ({
    id: `${row.id}/${date}-${step}`,
    date,
    date_edtf: date,
    ...(event === 'REJECT' ? ploverEvent('REJECT', 'meet') : { ...ploverEvent('AGREE'), cameo: ['036'] }),
    actor: row.by.map(({ id }) => ploverActor(id, library)),
    ...(recipients.length > 0 && { recipient: recipients.map(({ id }) => ploverActor(id, library)) }),
    event_text: row.title,
    text: quotationOf(library, row),
    ...(row.window && { window_edtf: row.window.text }),
    link: site.passage(row.article, row.passage),
    ...codedBy(timeline, sources),
  });
  const announced = plainDay(row.announced);
  return [
    ...(basis && promised.includes(basis) && announced !== undefined
      ? [record(basis, 'AGREE', { date: announced, sources: [] })]
      : []),
    ...row.history.flatMap((step) => {
      const { plover } = traitsOfStep(step.status);
      return plover ? [record(publishedStep(step.status), plover, step)] : [];
    }),
  ];
}

function toEngagementRecords(row: EngagementRow, timeline: ExportedTimeline): readonly PloverRecord[] {
  const { library, site } = timeline;
  const { plover, cameo } = getOrThrow(library.engagements, row.id);
  if (!plover) return [];
  const { edtf, earliest, latest } = dateRecord(row.date, site.words.lang);
  return [
    {
      id: row.id,
      ...(earliest !== undefined && { date: earliest }),
      ...(latest !== undefined && latest !== earliest && { enddate: latest }),
      date_edtf: edtf,
      ...ploverEvent(plover.event, plover.mode),
      ...(cameo.length > 0 && { cameo }),
      ...partsOf(row, plover.event !== 'CONSULT' || plover.mode === 'visit', library),
      ...(row.place && { event_loc: row.place }),
      event_text: row.about,
      link: site.engagement(row.id),
      ...codedBy(timeline, row.sources),
    },
  ];
}

/** The side named first acts, and the others are acted on; where nobody acts on anybody all are actors. */
function partsOf({ participants }: EngagementRow, directed: boolean, library: Library) {
  const first = participants[0]?.side?.id;
  const part = ({ id, side }: EngagementRow['participants'][number]) => ploverActor(id, library, side?.id);
  const others = participants.filter(({ side }) => directed && side?.id !== first);
  return {
    actor: participants.filter((each) => !others.includes(each)).map(part),
    ...(others.length > 0 && { recipient: others.map(part) }),
  };
}

function codedBy({ library, site, asOf }: ExportedTimeline, sources: readonly string[]) {
  return {
    cite_info: sources.map((id) => getOrThrow(library.sources, id).url),
    coder: site.title,
    coded_date: plainDay(asOf) ?? '',
  };
}

export interface PloverActor {
  readonly id: string;
  readonly name: string;
  /** Wikidata item. */
  readonly identifier_id?: string;
  /** Id of the state or body for which the actor took part. */
  readonly side?: string;
}

/** One event after the PLOVER manual, with the date as EDTF and the CAMEO codes beside it. */
export interface PloverRecord {
  readonly id: string;
  /** The first day that the date allows. */
  readonly date?: string;
  readonly enddate?: string;
  readonly date_edtf: string;
  readonly actor: readonly PloverActor[];
  readonly recipient?: readonly PloverActor[];
  readonly event: PloverEvent;
  readonly mode?: string;
  readonly context?: readonly string[];
  readonly cameo?: readonly string[];
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad_code: 1 | 2 | 3 | 4;
  readonly event_loc?: string;
  readonly event_text: string;
  /** The words of the article. */
  readonly text?: string;
  /** When what was agreed was to happen. */
  readonly window_edtf?: string;
  readonly link: string;
  readonly cite_info: readonly string[];
  readonly coder: string;
  readonly coded_date: string;
}

const quads: Readonly<Record<1 | 2 | 3 | 4, readonly PloverEvent[]>> = {
  1: ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'],
  2: ['COOPERATE', 'AID', 'RETREAT'],
  3: ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
  4: ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
};

/** The event with its mode and the quadrant it lies in. */
export function ploverEvent(name: PloverEvent, mode?: string) {
  const [quad] = ([1, 2, 3, 4] as const).filter((code) => quads[code].includes(name));
  return { event: name, ...(mode !== undefined && { mode }), quad_code: quad ?? 1 };
}

/** An actor as the records name it. */
export function ploverActor(id: string, library: Library, side?: string): PloverActor {
  const { name, wikidata } = getOrThrow(library.actors, id);
  return { id, name, ...(wikidata && { identifier_id: wikidata }), ...(side && { side }) };
}
