import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatBriefly, formatDay } from '../../i18n/format-day.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import { traitsOf } from '../../model/announcement-status.ts';
import { engagementPath, passagePath } from '../../model/site-paths.ts';
import type { OutcomeLook } from '../../model/status-label.ts';
import type { Valid } from '../../model/valid-time.ts';
import { mapStates } from '../../model/valid-time.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import { delayInWords, endedAs, windowInWords } from '../../timeline/describe-row.ts';
import type { StripGround } from '../../timeline/drawing/draw-strip.ts';
import { drawAnnouncement } from '../../timeline/drawing/draw-strip.ts';
import { toMarkup } from '../../timeline/drawing/to-markup.ts';
import type { RowStates, TimelineRow } from '../../timeline/rows.ts';
import { settledDay } from '../../timeline/announcement-row.ts';

/** An announcement in the chart: its name, its strip, and what came of it in words. */
export interface AnnouncementStrip {
  /** Id of the timeline's row. */
  readonly id: string;
  readonly title: string;
  /** BCP 47, of the title. */
  readonly lang: string;
  readonly path: string;
  readonly expected: string;
  /** From when it was known to when. */
  readonly states: readonly Valid<TimelineRow>[];
  /** SVG, in the states that look different. */
  readonly drawings: readonly Valid<string>[];
  readonly outcomes: readonly Valid<OutcomeWords>[];
}

/** What came of an announcement: each step behind its shape, the wait, and what settled it. */
export interface OutcomeWords {
  readonly steps: readonly {
    readonly look: OutcomeLook;
    /** Said only to those who do not see the shape. */
    readonly heard: string;
    readonly words: string;
  }[];
  readonly wait?: string;
  readonly engagement?: { readonly title: string; readonly path: string };
}

/** The announcements by the day on which they were settled, what is open last. */
export function toAnnouncementStrips(
  rows: readonly TimelineRow[],
  states: RowStates,
  { ground, words }: { ground: StripGround; words: Catalogue },
): AnnouncementStrip[] {
  const announcements = rows.filter((row) => row.kind === 'announcement');
  return announcements
    .sort((a, b) => (settledDay(a) ?? Infinity) - (settledDay(b) ?? Infinity) || 0)
    .map((row): AnnouncementStrip => {
      const known = states.get(row.id) ?? [];
      const stateOf = <T>(of: (state: AnnouncementRow) => T) =>
        mapStates(known, (state) => (state.kind === 'announcement' ? of(state) : undefined));
      return {
        id: row.id,
        title: row.title,
        lang: row.titleLang,
        path: passagePath(row.article, row.passage),
        expected: words.timelinePage.announced.expected({ window: windowInWords(row, words) }),
        states: known,
        drawings: stateOf((state) => toMarkup(drawAnnouncement(state, ground))),
        outcomes: stateOf((state) => toOutcomeWords(state, words)),
      };
    });
}

function toOutcomeWords(row: AnnouncementRow, words: Catalogue): OutcomeWords {
  const { engagement, ended, status, announced } = row;
  const { outcome } = words.timelinePage.announced;
  const { label } = words.codebook.statuses[status];
  const { look } = traitsOf(status);
  const day =
    ended === undefined ? undefined : (formatBriefly(ended, words.lang, announced) ?? formatDay(ended, words.lang));
  const end =
    day === undefined ? [] : [{ look: endLook, heard: '', words: outcome.ended({ label: endedAs(row, words), day }) }];
  if (!engagement) {
    if (end.length > 0) return { steps: end };
    return { steps: [{ look, heard: '', words: outcome.open({ label, window: windowInWords(row, words) }) }] };
  }
  const date = formatBriefly(engagement.date, words.lang, announced) ?? formatEdtf(engagement.date, words.lang);
  const [wait] = delayInWords(row, words);
  return {
    steps: [...end, { look, heard: outcome.became({ label }), words: date }],
    ...(wait !== undefined && { wait }),
    engagement: { title: engagement.title, path: engagementPath(engagement.id) },
  };
}

/** Of an end with nothing that took place, whichever step it was. */
const endLook = traitsOf('lapsed').look;
