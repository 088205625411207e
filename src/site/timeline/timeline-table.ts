import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Source } from '../../model/registries.ts';
import { actorPath, engagementPath, fragmentPath } from '../../model/site-paths.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import { leadInWords, whatHappened, whenHappened, windowInWords } from '../../timeline/describe-row.ts';
import type { EngagementRow } from '../../timeline/engagement-row.ts';
import { groupRows } from '../../timeline/groups.ts';
import type { ActorRef, AnnouncementRow } from '../../timeline/announcement-row.ts';
import type { TimelineRow } from '../../timeline/rows.ts';
import type { Linked } from '../shared/link.ts';
import { statusLabel } from '../shared/status-labels.ts';

/** One line of the table that stands for the chart: the same rows, in words and links. */
export interface TimelineTableRow {
  /** Id of the timeline's row. */
  readonly id: string;
  readonly title: string;
  /** Of the passage, or of the engagement. */
  readonly path: string;
  readonly by: readonly Linked[];
  readonly to: readonly Linked[];
  readonly window: string;
  readonly happened: readonly Linked[];
  readonly note?: string;
  readonly when: string;
  readonly lead: string;
  readonly status?: StatusLabel;
  readonly sources: readonly Source[];
  readonly passages: readonly { readonly text: string; readonly path: string }[];
}

/** Lines that stand together, under a heading where there are several such groups. */
export interface TimelineTableGroup {
  readonly heading?: string;
  readonly rows: readonly TimelineTableRow[];
}

/** The lines of a table in the groups in which the chart has its rows. */
export function groupTable(
  table: readonly TimelineTableRow[],
  rows: readonly TimelineRow[],
  words: Catalogue,
): TimelineTableGroup[] {
  const lines = new Map(table.map((line) => [line.id, line]));
  return groupRows(rows, words).map(({ heading, rows: members }) => ({
    heading,
    rows: members.flatMap(({ id }) => lines.get(id) ?? []),
  }));
}

/** The table of a timeline, line for line its rows. */
export function makeTimelineTable(
  library: Library,
  rows: readonly TimelineRow[],
  words: Catalogue,
): TimelineTableRow[] {
  return rows.map((row) =>
    row.kind === 'announcement'
      ? toAnnouncementTableRow(row, library, words)
      : toEngagementTableRow(row, library, words),
  );
}

function toAnnouncementTableRow(row: AnnouncementRow, library: Library, words: Catalogue): TimelineTableRow {
  const { engagement } = row;
  return {
    id: row.id,
    title: row.title,
    path: fragmentPath(row.article, row.passage),
    by: row.by.map(linked),
    to: [...(row.to ? [row.to] : []), ...row.with].map(linked),
    window: windowInWords(row, words),
    happened: engagement
      ? [{ text: engagement.title, path: engagementPath(engagement.id) }]
      : row.ended === undefined
        ? []
        : [{ text: whatHappened(row, words) }],
    ...(row.outcomeNote && { note: row.outcomeNote }),
    when: whenHappened(row, words) ?? '',
    lead: leadInWords(row, words.timeline) ?? '',
    status: statusLabel(row.status, words),
    sources: row.sources.map((id) => getOrThrow(library.sources, id)),
    passages: [{ text: words.timelinePage.table.passage, path: fragmentPath(row.article, row.passage) }],
  };
}

function toEngagementTableRow(row: EngagementRow, library: Library, words: Catalogue): TimelineTableRow {
  const sides = [...new Set(row.participants.map(({ side }) => side?.id))];
  const [first, ...others] = sides.map((side) => row.participants.filter((each) => each.side?.id === side));
  return {
    id: row.id,
    title: row.title,
    path: engagementPath(row.id),
    by: (first ?? []).map(linked),
    to: others.flat().map(linked),
    window: '',
    happened: [{ text: row.about }],
    when: whenHappened(row, words) ?? '',
    lead: '',
    sources: row.sources.map((id) => getOrThrow(library.sources, id)),
    passages: row.settles.map(({ article, passage, title }) => ({ text: title, path: fragmentPath(article, passage) })),
  };
}

function linked({ id, name }: ActorRef): Linked {
  return { text: name, path: actorPath(id) };
}
