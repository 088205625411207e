import type { Columns, Cell } from '../csv.ts';
import { toCsv } from '../csv.ts';
import type { DateRecord } from './date-record.ts';
import type { ExportedTimeline } from './exported-timeline.ts';
import type { EngagementRecord, AnnouncementRecord, RowRecord } from './row-record.ts';
import { rowRecord } from './row-record.ts';

/** The columns in their order. A new one is one line here. */
const columns: Columns<RowRecord> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  title: ({ title }) => title,
  by: (row) => names(row.kind === 'promise' ? row.by : row.participants),
  to: ofAnnouncement(({ to, with: others }) => names([...(to ? [to] : []), ...others])),
  status: ofAnnouncement(({ status }) => status),
  announced: ofAnnouncement(({ announced }) => announced),
  window_edtf: ofAnnouncement(({ window }) => window?.edtf),
  window_earliest: ofAnnouncement(({ window }) => window?.earliest),
  window_latest: ofAnnouncement(({ window }) => window?.latest),
  date_edtf: (row) => dateOf(row)?.edtf,
  date_earliest: (row) => dateOf(row)?.earliest,
  date_latest: (row) => dateOf(row)?.latest,
  ended: ofAnnouncement(({ ended }) => ended),
  lead_days: ofAnnouncement(({ leadDays }) => leadDays),
  slip_days: ofAnnouncement(({ slipDays }) => slipDays),
  settled_by: ofAnnouncement(({ settledBy }) => settledBy?.id),
  settles: ofEngagement(({ settles }) => settles.map(({ id }) => id).join('; ')),
  channel: ofEngagement(({ channel }) => channel),
  place: ofEngagement(({ place }) => place),
  article: ofAnnouncement(({ article }) => article.slug),
  quotation: ofAnnouncement(({ quotation }) => quotation),
  url: ({ url }) => url,
  sources: ({ sources }) => sources.map(({ url }) => url).join(' '),
};

/** The rows of a timeline as CSV. */
export function toTimelineCsv(timeline: ExportedTimeline): string {
  return toCsv(
    columns,
    timeline.rows.map((row) => rowRecord(row, timeline)),
  );
}

/** When it took place, or what settled the promise did. */
function dateOf(row: RowRecord): DateRecord | undefined {
  return row.kind === 'promise' ? row.settledBy?.date : row.date;
}

function names(actors: readonly { readonly name: string }[]): string {
  return actors.map(({ name }) => name).join('; ');
}

function ofAnnouncement(cell: (row: AnnouncementRecord) => Cell): (row: RowRecord) => Cell {
  return (row) => (row.kind === 'promise' ? cell(row) : undefined);
}

function ofEngagement(cell: (row: EngagementRecord) => Cell): (row: RowRecord) => Cell {
  return (row) => (row.kind === 'engagement' ? cell(row) : undefined);
}
