import type { Catalogue } from '../i18n/catalogue.ts';
import type { ScoreClass } from '../model/announcement-status.ts';
import { traitsOf } from '../model/announcement-status.ts';
import type { AnnouncementRow } from './announcement-row.ts';
import type { TimelineRow } from './rows.ts';

/** How many of the promises that are settled were kept. */
export interface Score {
  readonly kept: number;
  /** Of those kept, how many only after the end of their window. */
  readonly late: number;
  /** Kept or failed. Open and overdue ones are settled by nobody and count on neither side. */
  readonly counted: number;
  readonly open: number;
  readonly overdue: number;
  /** What was counted: visits and meetings, or announcements of any kind. */
  readonly of: 'visits' | 'all';
}

/**
 * The score of a set of rows, counted twice: journeys and encounters alone, which either take place or do not; and all
 * promises, with the contacts and channels that are more easily kept.
 */
export function visitScore(rows: readonly TimelineRow[]): { readonly visits: Score; readonly all: Score } {
  const promises = rows.filter((row) => row.kind === 'announcement');
  const visits = promises.filter(
    ({ announcementKind }) => announcementKind === 'visit' || announcementKind === 'meeting',
  );
  return { visits: score(visits, 'visits'), all: score(promises, 'all') };
}

/** The score in words: "4 of 5 visits and meetings kept, 1 of them late, 1 open". */
export function scoreInWords(
  { kept, late, counted, of, open, overdue }: Score,
  words: Catalogue['timeline']['score'],
): string {
  const parts = [
    counted > 0 ? words[of].kept({ kept, counted }) : words[of].none,
    late > 0 && words.late({ late }),
    open > 0 && words.open({ open }),
    overdue > 0 && words.overdue({ overdue }),
  ];
  return parts.filter(Boolean).join(', ');
}

function score(promises: readonly AnnouncementRow[], of: Score['of']): Score {
  const count = (...classes: readonly ScoreClass[]) =>
    promises.filter(({ status }) => classes.includes(traitsOf(status).score)).length;
  return {
    kept: count('kept', 'kept-late'),
    late: count('kept-late'),
    counted: count('kept', 'kept-late', 'failed'),
    open: count('open'),
    overdue: count('overdue'),
    of,
  };
}
