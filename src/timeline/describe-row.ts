import type { Catalogue } from '../i18n/catalogue.ts';
import { endsWithNothing, isKept } from '../model/announcement-status.ts';
import type { Day } from '../model/day.ts';
import { formatDay } from '../i18n/format-day.ts';
import { formatEdtf } from '../i18n/format-edtf.ts';
import type { AnnouncementRow } from './announcement-row.ts';
import type { TimelineRow } from './rows.ts';

/** What happened, in a few words: "held 6–9 July 2023, after 15 days", "lapsed 25 July 2023; Wang Yi in Washington, 26–28 October 2023". */
export function whatHappened(row: TimelineRow, words: Catalogue): string {
  const { lang } = words;
  if (row.kind === 'engagement') return formatEdtf(row.date, lang) + (row.place ? `, ${row.place}` : '');
  const { status, engagement, ended } = row;
  const { label } = words.codebook.statuses[status];
  if (isKept(status))
    return [engagement ? `${label} ${formatEdtf(engagement.date, lang)}` : label, ...delayInWords(row, words)].join(
      ', ',
    );
  const end = ended === undefined ? label : `${endedAs(row, words)} ${formatDay(ended, lang)}`;
  if (status !== 'replaced' || !engagement) return end;
  return `${ended === undefined ? words.timeline.replaced : end}; ${engagement.title}, ${formatEdtf(engagement.date, lang)}`;
}

/** When it happened: the days of what settled the promise, or the day on which it ended. */
export function whenHappened(row: TimelineRow, words: Catalogue): string | undefined {
  if (row.kind === 'engagement') return formatEdtf(row.date, words.lang);
  if (row.engagement) return formatEdtf(row.engagement.date, words.lang);
  return row.ended === undefined ? undefined : formatDay(row.ended, words.lang);
}

/** The window of a promise as readers see it. */
export function windowInWords({ window }: Pick<AnnouncementRow, 'window'>, words: Catalogue): string {
  return window ? formatEdtf(window, words.lang) : words.timeline.noTimeGiven;
}

/** Lead and slip in words: "after 16 days, 33 days before the window closed". */
export function leadInWords(
  { lead, slip }: Pick<AnnouncementRow, 'lead' | 'slip'>,
  words: Catalogue['timeline'],
): string | undefined {
  if (lead === undefined) return undefined;
  const after = lead < 0 ? words.lead.beforeText({ days: -lead }) : words.lead.afterText({ days: lead });
  if (slip === undefined) return after;
  if (slip === 0) return words.lead.onLastDay({ lead: after });
  const { beforeLastDay, afterLastDay } = words.lead;
  return slip < 0 ? beforeLastDay({ lead: after, days: -slip }) : afterLastDay({ lead: after, days: slip });
}

/** The row's full text in one sentence, for descriptions. */
export function rowInWords(row: TimelineRow, words: Catalogue, { asOf }: { asOf?: Day } = {}): string {
  const happened = whatHappened(row, words);
  const isPending = row.kind === 'announcement' && row.status === 'open' && asOf !== undefined;
  return words.timeline.rowSentence({
    title: row.title,
    ...(row.kind === 'announcement' && { window: windowInWords(row, words) }),
    happened: isPending ? words.timeline.happenedAsOf({ happened, day: formatDay(asOf, words.lang) }) : happened,
  });
}

/** How long it took to keep a promise, or how late it was kept, where the days are known. */
export function delayInWords({ lead, slip }: Pick<AnnouncementRow, 'lead' | 'slip'>, words: Catalogue): string[] {
  if (slip !== undefined && slip > 0) return [words.timeline.late({ days: slip })];
  return lead !== undefined && lead > 0 ? [words.timeline.lead.afterText({ days: lead })] : [];
}

/** How it came to nothing. */
export function endedAs({ history }: Pick<AnnouncementRow, 'history'>, words: Catalogue): string {
  const end = history.find(({ status }) => endsWithNothing(status));
  return end ? words.codebook.steps[end.status].label : words.timeline.ended;
}
