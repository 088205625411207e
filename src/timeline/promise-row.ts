import type { AnnouncementStatus } from '../model/announcement-status.ts';
import { endsWithNothing, isKept } from '../model/announcement-status.ts';
import type { Article } from '../model/article.ts';
import { announcedDay } from '../model/announced-day.ts';
import type { Day } from '../model/day.ts';
import { parseDayOrThrow } from '../model/day.ts';
import { boundsOf } from '../model/edtf/bounds.ts';
import type { Edtf } from '../model/edtf/edtf.ts';
import type { Library } from '../model/library.ts';
import { getOrThrow } from '../model/library.ts';
import { visitTitle } from '../model/visit-title.ts';
import type { Visit, VisitStep } from '../model/visit.ts';
import type { Channel, VisitKind } from '../model/vocabulary.ts';
import { startDay } from './start-day.ts';
import { statusOf } from './status.ts';

/** An actor as a row names it. */
export interface ActorRef {
  readonly id: string;
  readonly name: string;
}

/** An engagement as the row of a promise names it. */
export interface EngagementRef {
  readonly id: string;
  readonly title: string;
  readonly date: Edtf;
  readonly channel: Channel;
}

/** A visit, meeting or channel that an article announced or proposed, and what became of it. */
export interface PromiseRow {
  readonly kind: 'promise';
  /** Unique among all rows: `<article>/<passage>`. */
  readonly id: string;
  readonly article: string;
  readonly articleTitle: string;
  readonly passage: string;
  readonly title: string;
  readonly visitKind: VisitKind;
  readonly by: readonly ActorRef[];
  readonly to?: ActorRef;
  readonly with: readonly ActorRef[];
  readonly window?: Edtf;
  readonly windowFrom?: string;
  /** The day of the text that made it: of the original, where the article restates one. */
  readonly announced: Day;
  readonly status: AnnouncementStatus;
  readonly history: readonly VisitStep[];
  readonly outcomeNote?: string;
  /** What kept it, or took its place. */
  readonly engagement?: EngagementRef;
  /** The day on which it lapsed or was called off, also where something took its place later. */
  readonly ended?: Day;
  /** Whole days from the text to the first day of what kept it; only where that day is known. */
  readonly lead?: number;
  /** Whole days from the window's last day to the first of what kept it: negative within the window. */
  readonly slip?: number;
  readonly sources: readonly string[];
}

/** The row of one promise. */
export function promiseRow(visit: Visit, { article, library }: { article: Article; library: Library }): PromiseRow {
  const { history, outcome } = visit;
  const status = statusOf(visit, { article, library });
  const announced = announcedDay(article);
  const actor = (id: string): ActorRef => ({ id, name: getOrThrow(library.actors, id).name });
  const engagement = outcome.engagement ? getOrThrow(library.engagements, outcome.engagement) : undefined;
  const end = history.find((step) => endsWithNothing(step.status));
  return {
    kind: 'promise',
    id: `${article.slug}/${visit.id}`,
    article: article.slug,
    articleTitle: article.title,
    passage: visit.id,
    title: visitTitle(visit, library),
    visitKind: visit.kind,
    by: visit.by.map(actor),
    ...(visit.to && { to: actor(visit.to) }),
    with: visit.with.map(actor),
    ...(visit.window && { window: visit.window }),
    ...(visit.windowFrom && { windowFrom: visit.windowFrom }),
    announced,
    status,
    history,
    ...(outcome.note && { outcomeNote: outcome.note }),
    ...(engagement && {
      engagement: { id: engagement.id, title: engagement.title, date: engagement.date, channel: engagement.channel },
    }),
    ...(end && { ended: parseDayOrThrow(end.date) }),
    ...(isKept(status) && engagement && delays(engagement.date, announced, visit.window)),
    sources: [...new Set(history.flatMap(({ sources }) => sources))],
  };
}

function delays(held: Edtf, announced: Day, window: Edtf | undefined): Pick<PromiseRow, 'lead' | 'slip'> {
  const first = startDay(held);
  if (first === undefined) return {};
  const windowEnd = window ? boundsOf(window).to : Infinity;
  return { lead: first - announced, ...(Number.isFinite(windowEnd) && { slip: first - (windowEnd - 1) }) };
}
