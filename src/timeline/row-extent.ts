import type { Day, DayRange } from '../model/day.ts';
import { boundsOf } from '../model/edtf/bounds.ts';
import type { Edtf } from '../model/edtf/edtf.ts';
import type { EngagementRow } from './engagement-row.ts';
import type { AnnouncementRow } from './announcement-row.ts';

/** The finite days that a set of rows speaks of, or undefined where there are none. Half open. */
export function spanOf(rows: readonly (AnnouncementRow | EngagementRow)[]): DayRange | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    for (const day of row.kind === 'announcement' ? announcementDays(row) : datedDays(row.date)) {
      if (!Number.isFinite(day)) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return first <= last ? { from: first, to: last } : undefined;
}

function announcementDays({ announced, ended, window, engagement }: AnnouncementRow): Day[] {
  return [
    announced,
    announced + 1,
    ...(ended === undefined ? [] : [ended, ended + 1]),
    ...(window ? datedDays(window) : []),
    ...(engagement ? datedDays(engagement.date) : []),
  ];
}

/** Both bounds; the finite one twice where the other is open, so that a span is never empty. */
function datedDays(date: Edtf): Day[] {
  const { from, to } = boundsOf(date);
  return [Number.isFinite(from) ? from : to - 1, Number.isFinite(to) ? to : from + 1];
}
