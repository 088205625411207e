import { ascending } from 'd3-array';
import type { Day } from '../../model/day.ts';
import { isoDay } from '../../model/day.ts';
import { traitsOf } from '../../model/announcement-status.ts';
import type { AnnouncementStatus } from '../../model/announcement-status.ts';
import type { Article } from '../../model/article.ts';
import { announcedDay } from '../../model/article.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatBriefly } from '../../i18n/format-day.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import type { OutcomeLook } from '../../model/status-label.ts';
import type { Valid } from '../../model/valid-time.ts';
import { mapStates } from '../../model/valid-time.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import { settledDay } from '../../timeline/announcement-row.ts';
import type { RowStates } from '../../timeline/rows.ts';

/** An announcement in the list beside a title. */
export interface AnnouncedRow {
  /** Address of its passage. */
  readonly href: string;
  readonly title: string;
  readonly titleLang: string;
  /** Place in the order in which they were made, from 0. */
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
  /** What settled it, by its id. */
  readonly engagement?: { readonly id: string; readonly title: string };
  /** Pixels from the line's beginning: as far as it was waited for, where the wait ended in nothing, and the whole of it. */
  readonly wait: { readonly firm: number; readonly lapsed?: number; readonly end: number };
}

/** How many are listed; where there are more, those that were settled last. */
export const mostAnnounced = 15;

/** The longest wait, in pixels. */
const longest = 66;
/** No wait is drawn shorter. */
const shortest = 3;

/** An announcement and what was known of it from when. */
export interface KnownAnnouncement {
  readonly href: string;
  readonly states: readonly Valid<AnnouncementRow>[];
}

/** What an article announced, each leading to its passage in the page; dates in the language of the words around them. */
export function announcedRows(
  article: Pick<Article, 'slug' | 'announcements' | 'text' | 'published'>,
  states: RowStates,
  { lang }: Pick<Catalogue, 'lang'>,
): AnnouncedRow[] {
  const known = article.announcements.map(({ id }) => ({
    href: `#${id}`,
    states: (states.get(`${article.slug}/${id}`) ?? []).flatMap(({ value, ...valid }) =>
      value.kind === 'announcement' ? [{ ...valid, value }] : [],
    ),
  }));
  return bySettlement(known, { lang, announced: announcedDay(article) });
}

/**
 * Announcements by the day on which they were settled, what is open last.
 *
 * @param announced the day on which all of them were made, whose year need not be said; absent where they were made on several
 */
export function bySettlement(
  announcements: readonly KnownAnnouncement[],
  { lang, announced }: { lang: string; announced?: Day },
): AnnouncedRow[] {
  const waits = announcements.flatMap(({ states }) => {
    const row = states.at(-1)?.value;
    const settled = row && settledDay(row);
    return row && settled !== undefined ? [settled - row.announced] : [];
  });
  const longestWait = Math.max(...waits, 1);
  const along = (days: number): number => {
    const share = Math.min(longestWait, Math.max(0, days)) / longestWait;
    return Math.round(shortest + share * (longest - shortest));
  };
  return announcements
    .map(({ href, states }, index): AnnouncedRow => {
      const row = states.at(-1)?.value;
      const settled = row && settledDay(row);
      return {
        href,
        title: row?.title ?? '',
        titleLang: row?.titleLang ?? lang,
        index,
        ...(settled !== undefined && { settled: isoDay(settled) }),
        states: mapStates(states, (then) => stateOf(then, along, { lang, announced })),
      };
    })
    .sort((a, b) => ascending(a.settled ?? '~', b.settled ?? '~') || a.index - b.index);
}

function stateOf(
  row: AnnouncementRow,
  along: (days: number) => number,
  { lang, announced }: { lang: string; announced: Day | undefined },
): AnnouncedState {
  const { status, engagement, ended } = row;
  const settled = settledDay(row);
  const end = settled === undefined ? longest : along(settled - row.announced);
  const lapsed = ended !== undefined && engagement ? along(ended - row.announced) : undefined;
  const date = engagement?.date ?? ended;
  const brief = date === undefined ? undefined : formatBriefly(date, lang, announced);
  const when = brief ?? (engagement && formatEdtf(engagement.date, lang));
  return {
    status,
    look: traitsOf(status).look,
    ...(when !== undefined && { when }),
    ...(engagement && { engagement: { id: engagement.id, title: engagement.title } }),
    wait: { firm: settled === undefined ? 0 : (lapsed ?? end), ...(lapsed !== undefined && { lapsed }), end },
  };
}
