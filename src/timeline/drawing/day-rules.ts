import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDay } from '../../i18n/format-day.ts';
import type { Day } from '../../model/day.ts';
import type { TimelineRow } from '../rows.ts';
import type { DayRule } from './draw-dates.ts';

/** The days of the texts that announced some rows, each by name where there is one, and the day as of which they are shown. */
export function listDayRules(rows: readonly TimelineRow[], asOf: Day, words: Catalogue): DayRule[] {
  const texts = [...new Set(rows.flatMap((row) => (row.kind === 'announcement' ? row.announced : [])))];
  const { said } = words.scripts.timelinePage;
  return [
    ...texts.map((day): DayRule => ({
      kind: 'article',
      day,
      ...(texts.length === 1 && { label: said({ day: formatDay(day, words.lang) }) }),
    })),
    { kind: 'as-of', day: asOf, label: words.timeline.asOf({ day: formatDay(asOf, words.lang) }) },
  ];
}
