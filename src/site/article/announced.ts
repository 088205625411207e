import { ascending } from 'd3-array';
import type { Day } from '../../model/day.ts';
import { isoDay } from '../../model/day.ts';
import { traitsOf } from '../../model/announcement-status.ts';
import type { AnnouncementStatus } from '../../model/announcement-status.ts';
import type { Article } from '../../model/article.ts';
import { announcedDay } from '../../model/article.ts';
import { formatBriefly } from '../../i18n/format-day.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import type { OutcomeLook } from '../../model/status-label.ts';
import type { Valid } from '../../model/valid-time.ts';
import { mapStates } from '../../model/valid-time.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import { settledDay } from '../../timeline/announcement-row.ts';
import type { RowStates } from '../../timeline/rows.ts';

/** An announcement in the list beside the title. */
export interface AnnouncedRow {
  readonly passage: string;
  readonly title: string;
  /** Place in the order of the text, from 0. */
  readonly index: number;
  /** ISO day on which it was settled: what took place began, or it came to nothing. */
  readonly settled?: string;
  readonly states: readonly Valid<AnnouncedState>[];
}

/** How an announcement stood: the wait drawn as a line, the outcome at its end. */
export interface AnnouncedState {
  readonly status: AnnouncementStatus;
  readonly look: OutcomeLook;
  /** When it took place or came to nothing, in few words. */
  readonly when?: string;
  /** Pixels from the line's beginning: as far as it was waited for, where the wait ended in nothing, and the whole of it. */
  readonly wait: { readonly firm: number; readonly lapsed?: number; readonly end: number };
}

/** How many are listed; where there are more, those that were settled last. */
export const mostAnnounced = 15;

/** The longest wait, in pixels. */
const longest = 66;
/** No wait is drawn shorter. */
const shortest = 3;

/** What an article announced, by the day on which it was settled, what is open last. */
export function announcedRows(
  article: Pick<Article, 'slug' | 'announcements' | 'lang' | 'text' | 'published'>,
  states: RowStates,
): AnnouncedRow[] {
  const first = announcedDay(article);
  const rows = article.announcements.map(({ id }, index) => {
    const known = states.get(`${article.slug}/${id}`) ?? [];
    return {
      id,
      index,
      states: known.flatMap(({ value, ...valid }) => (value.kind === 'announcement' ? [{ ...valid, value }] : [])),
    };
  });
  const settledOn = rows.map(({ states: known }) => {
    const newest = known.at(-1)?.value;
    return newest && settledDay(newest);
  });
  const last = Math.max(...settledOn.filter((day) => day !== undefined), first + 1);
  const along = (day: Day): number => {
    const share = (Math.min(last, Math.max(first, day)) - first) / (last - first);
    return Math.round(shortest + share * (longest - shortest));
  };
  return rows
    .map(({ id, index, states: known }): AnnouncedRow => {
      const settled = settledOn[index];
      return {
        passage: id,
        title: known.at(-1)?.value.title ?? '',
        index,
        ...(settled !== undefined && { settled: isoDay(settled) }),
        states: mapStates(known, (row) => stateOf(row, along, article.lang)),
      };
    })
    .sort((a, b) => ascending(a.settled ?? '~', b.settled ?? '~') || a.index - b.index);
}

function stateOf(row: AnnouncementRow, along: (day: Day) => number, lang: string): AnnouncedState {
  const { status, engagement, ended, announced } = row;
  const settled = settledDay(row);
  const end = settled === undefined ? longest : along(settled);
  const lapsed = ended !== undefined && engagement ? along(ended) : undefined;
  const date = engagement?.date ?? ended;
  const brief = date === undefined ? undefined : formatBriefly(date, lang, announced);
  const when = brief ?? (engagement && formatEdtf(engagement.date, lang));
  return {
    status,
    look: traitsOf(status).look,
    ...(when !== undefined && { when }),
    wait: { firm: settled === undefined ? 0 : (lapsed ?? end), ...(lapsed !== undefined && { lapsed }), end },
  };
}
