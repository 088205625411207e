import { ascending } from 'd3-array';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatBriefly, formatDay } from '../../i18n/format-day.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import { traitsOf } from '../../model/announcement-status.ts';
import { isoDay } from '../../model/day.ts';
import { engagementPath, passagePath } from '../../model/site-paths.ts';
import type { OutcomeLook } from '../../model/status-label.ts';
import type { Valid } from '../../model/valid-time.ts';
import { mapStates } from '../../model/valid-time.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import { delayInWords, endedAs, whatHappened, windowInWords } from '../../timeline/describe-row.ts';
import type { StripGround } from '../../timeline/drawing/draw-strip.ts';
import { drawAnnouncement, drawLaneEvent, stripHeight } from '../../timeline/drawing/draw-strip.ts';
import type { Child } from '../../timeline/drawing/element.ts';
import { toMarkup } from '../../timeline/drawing/to-markup.ts';
import type { EngagementRow } from '../../timeline/engagement-row.ts';
import type { RowStates, TimelineRow } from '../../timeline/rows.ts';
import { settledDay } from '../../timeline/announcement-row.ts';

/** A row in the chart: its name, its strip, and what came of it in words. */
export interface Strip {
  /** Id of the timeline's row. */
  readonly id: string;
  readonly title: string;
  /** BCP 47, of the title. */
  readonly lang: string;
  readonly path: string;
  /** Place in the order of the rows, from 0. */
  readonly index: number;
  /** ISO days on which it was settled, or began: more than one where something took its place later. */
  readonly settled?: string;
  /** When it was to be. */
  readonly expected?: string;
  /** From when it was known to when. */
  readonly states: readonly Valid<TimelineRow>[];
  /** SVG, in the states that look different. */
  readonly drawings: readonly Valid<string>[];
  readonly outcomes: readonly Valid<OutcomeWords>[];
}

/** What came of a row: each step behind its shape, the wait, and what settled it. */
export interface OutcomeWords {
  readonly steps: readonly {
    readonly look: OutcomeLook;
    /** Said only to those who do not see the shape. */
    readonly heard: string;
    readonly words: string;
  }[];
  /** Of an event: when and where it was. */
  readonly plain?: string;
  readonly wait?: string;
  readonly engagement?: { readonly title: string; readonly path: string };
}

interface StripContext {
  readonly ground: StripGround;
  readonly words: Catalogue;
}

/** Rows by the day on which they were settled or began, what is open last. */
export function toStrips(rows: readonly TimelineRow[], states: RowStates, context: StripContext): Strip[] {
  return rows
    .map((row, index) => ({ row, index, day: settledDay(row.kind === 'announcement' ? row : { engagement: row }) }))
    .sort((a, b) => ascending(a.day ?? Infinity, b.day ?? Infinity))
    .map(({ row, index, day }): Strip => {
      const known = states.get(row.id) ?? [];
      return {
        ...(row.kind === 'announcement' ? nameAnnouncement(row, context) : nameEvent(row, context)),
        id: row.id,
        index,
        ...(day !== undefined && { settled: settledDays(known).join(' ') }),
        states: known,
        drawings: mapStates(known, (state) => toMarkup(drawRow(state, context.ground))),
        outcomes: mapStates(known, (state) => toOutcomeWords(state, context.words)),
      };
    });
}

function settledDays(known: readonly Valid<TimelineRow>[]): string[] {
  const days = known.flatMap(
    ({ value }) => settledDay(value.kind === 'announcement' ? value : { engagement: value }) ?? [],
  );
  return [...new Set(days)].map(isoDay);
}

type StripName = Pick<Strip, 'title' | 'lang' | 'path' | 'expected'>;

function nameAnnouncement(row: AnnouncementRow, { words }: StripContext): StripName {
  return {
    title: row.title,
    lang: row.titleLang,
    path: passagePath(row.article, row.passage),
    expected: words.timelinePage.announced.expected({ window: windowInWords(row, words) }),
  };
}

function nameEvent({ id, title }: EngagementRow, { words }: StripContext): StripName {
  return { title, lang: words.lang, path: engagementPath(id) };
}

function drawRow(row: TimelineRow, ground: StripGround): Child[] {
  return row.kind === 'announcement' ? drawAnnouncement(row, ground) : drawLaneEvent(row, ground, stripHeight);
}

function toOutcomeWords(row: TimelineRow, words: Catalogue): OutcomeWords {
  return row.kind === 'announcement' ? announcementOutcome(row, words) : { steps: [], plain: whatHappened(row, words) };
}

function announcementOutcome(row: AnnouncementRow, words: Catalogue): OutcomeWords {
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
