import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatBriefly, formatWithinYear } from '../../i18n/format-day.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import { traitsOf } from '../../model/announcement-status.ts';
import { capitalise } from '../../model/capitalise.ts';
import { dateOf } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import { engagementPath, passagePath } from '../../model/site-paths.ts';
import type { OutcomeLook } from '../../model/status-label.ts';
import type { Valid } from '../../model/valid-time.ts';
import { mapStates } from '../../model/valid-time.ts';
import type { StripGround } from '../../timeline/drawing/draw-strip.ts';
import { drawLaneEvent, drawLaneShape } from '../../timeline/drawing/draw-strip.ts';
import { toMarkup } from '../../timeline/drawing/to-markup.ts';
import type { AnnouncementRef, EngagementRow } from '../../timeline/engagement-row.ts';
import type { RowStates, TimelineRow } from '../../timeline/rows.ts';

/** What took place, as lane and chronicle show it. */
export interface EventEntry {
  /** Id of the timeline's row. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Without its year, which stands above, where a language can say it so. */
  readonly date: string;
  readonly states: readonly Valid<TimelineRow>[];
  /** SVG of its stroke, and of the shape upon it from when it is known to have settled an announcement. */
  readonly stroke: string;
  readonly shapes: readonly Valid<string>[];
  readonly settled: readonly Valid<readonly Settled[]>[];
}

/** Announcements that came out in one way by what took place. */
export interface Settled {
  readonly look: OutcomeLook;
  readonly label: string;
  readonly announcements: readonly { readonly title: string; readonly lang: string; readonly path: string }[];
}

/** The events of a channel, by date. */
export interface Lane {
  readonly label: string;
  readonly events: readonly EventEntry[];
}

/** The events of a year, by date. */
export interface Year {
  readonly year: string;
  readonly events: readonly EventEntry[];
}

/** What took place, twice: by channel, and by year. */
export interface EventRecord {
  readonly lanes: readonly Lane[];
  readonly years: readonly Year[];
}

interface EventContext {
  readonly ground: StripGround;
  readonly words: Catalogue;
}

export function makeEventRecord(rows: readonly TimelineRow[], states: RowStates, context: EventContext): EventRecord {
  const { words } = context;
  const entries = rows
    .filter((row) => row.kind === 'engagement')
    .map((row) => ({ row, year: yearOf(row), entry: toEntry(row, states, context) }));
  const lanes = Object.entries(words.codebook.channels).map(([channel, { label }]): Lane => {
    const own = entries.filter(({ row }) => row.channel === channel);
    return { label: capitalise(label, words.lang), events: own.map(({ entry }) => entry) };
  });
  const years = Map.groupBy(entries, ({ year }) => year);
  return {
    lanes: lanes.filter(({ events }) => events.length > 0),
    years: [...years].map(([year, own]) => ({ year, events: own.map(({ entry }) => entry) })),
  };
}

function toEntry(row: EngagementRow, states: RowStates, context: EventContext): EventEntry {
  const { ground, words } = context;
  const known = states.get(row.id) ?? [];
  const settled = mapStates(known, (state) =>
    state.kind === 'engagement' && state.settles.length > 0 ? settledBy(state.settles, context) : undefined,
  );
  return {
    id: row.id,
    title: row.title,
    path: engagementPath(row.id),
    date:
      formatBriefly(row.date, words.lang, firstDay(row)) ??
      formatWithinYear(row.date, words.lang, Number(yearOf(row))) ??
      formatEdtf(row.date, words.lang),
    states: known,
    stroke: toMarkup(drawLaneEvent(row, ground)),
    shapes: mapStates(settled, ([first]) => first && toMarkup(drawLaneShape(row, first.look, ground))),
    settled,
  };
}

/** Those that it kept before those whose place it took. */
function settledBy(settles: readonly AnnouncementRef[], { words }: EventContext): Settled[] {
  const groups = Map.groupBy(settles, ({ settledAs }) => settledAs);
  return settledLooks.flatMap(({ as, look }) => {
    const refs = groups.get(as) ?? [];
    if (refs.length === 0) return [];
    return {
      look,
      label: words.timelinePage.chronicle[as],
      announcements: refs.map(({ title, titleLang, article, passage }) => ({
        title,
        lang: titleLang,
        path: passagePath(article, passage),
      })),
    };
  });
}

const settledLooks: readonly { readonly as: AnnouncementRef['settledAs']; readonly look: OutcomeLook }[] = [
  { as: 'kept', look: traitsOf('held').look },
  { as: 'replaced', look: traitsOf('replaced').look },
];

function firstDay({ date }: EngagementRow): number {
  const { from, to } = boundsOf(date);
  return Number.isFinite(from) ? from : to;
}

function yearOf(row: EngagementRow): string {
  const day = firstDay(row);
  return Number.isFinite(day) ? String(dateOf(day).getUTCFullYear()) : '';
}
