import type { Catalogue } from '../i18n/catalogue.ts';
import { boundsOf } from '../model/edtf/bounds.ts';
import type { EngagementRow } from './engagement-row.ts';
import type { AnnouncementRow } from './announcement-row.ts';
import type { TimelineRow } from './rows.ts';

/** Rows that stand under one heading, in the order in which they came. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly TimelineRow[];
}

/**
 * Sorts rows under headings: what the article is about, promises with a time (by article, where there are several),
 * promises without one, and all that took place, by channel; in an article's timeline what settled its promises and what
 * stood around them, by date. Every row lands in exactly one group.
 */
export function groupRows(rows: readonly TimelineRow[], words: Catalogue): RowGroup[] {
  const { groups: headings } = words.timeline;
  const promises = rows.filter((row) => row.kind === 'announcement');
  const engagements = rows.filter((row) => row.kind === 'engagement');
  const byArticle = Map.groupBy(promises, ({ article }) => article);
  const records = engagements.filter(({ role }) => role === 'record');
  const byChannel = Map.groupBy<string, EngagementRow>(records, ({ channel }) => channel);
  const groups = [
    { heading: headings.subject, rows: engagements.filter(({ role }) => role === 'subject') },
    ...[...byArticle.values()].map((own) => withTime(own, byArticle.size > 1, headings)),
    { heading: headings.withoutTime, rows: promises.filter(({ window }) => !window) },
    ...Object.entries(words.codebook.channels).map(([channel, { label }]) => ({
      heading: headings.byChannel({ channel: label }),
      rows: byChannel.get(channel) ?? [],
    })),
    {
      heading: headings.context,
      rows: engagements
        .filter(({ role }) => role === 'settles' || role === 'context')
        .map((row) => ({ row, from: boundsOf(row.date).from }))
        .sort((a, b) => a.from - b.from)
        .map(({ row }) => row),
    },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** One article's promises that name a time. */
function withTime(
  promises: readonly AnnouncementRow[],
  named: boolean,
  headings: Catalogue['timeline']['groups'],
): RowGroup {
  const rows = promises.filter(({ window }) => window);
  const title = rows[0]?.articleTitle;
  return { heading: named && title ? headings.withTimeIn({ article: title }) : headings.withTime, rows };
}
