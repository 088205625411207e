import { publishedStep, traitsOfStep } from '../../model/announcement-status.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { AnnouncementStep } from '../../model/announcement.ts';
import type { Basis } from '../../model/vocabulary.ts';
import type { EngagementRow } from '../../timeline/engagement-row.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import { dateRecord, plainDay } from './date-record.ts';
import type { ExportedTimeline } from './exported-timeline.ts';
import type { PloverRecord } from './plover-record.ts';
import { ploverActor, ploverEvent } from './plover-record.ts';
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
  return row.kind === 'announcement' ? announcementRecords(row, timeline) : engagementRecords(row, timeline);
}

function announcementRecords(row: AnnouncementRow, timeline: ExportedTimeline): readonly PloverRecord[] {
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

function engagementRecords(row: EngagementRow, timeline: ExportedTimeline): readonly PloverRecord[] {
  const { library, site } = timeline;
  const { plover, cameo } = getOrThrow(library.engagements, row.id);
  if (!plover) return [];
  const { edtf, earliest, latest } = dateRecord(row.date);
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
