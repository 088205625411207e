import type { Catalogue } from '../i18n/catalogue.ts';
import { catalogueFor } from '../i18n/catalogue.ts';
import type { AnnouncementStatus } from '../model/announcement-status.ts';
import { endsWithNothing, isKept } from '../model/announcement-status.ts';
import type { Announcement, AnnouncementStep } from '../model/announcement.ts';
import type { Article } from '../model/article.ts';
import { announcedDay } from '../model/article.ts';
import type { Day } from '../model/day.ts';
import { parseDayOrThrow } from '../model/day.ts';
import { boundsOf, startDay } from '../model/edtf/bounds.ts';
import type { Edtf } from '../model/edtf/edtf.ts';
import type { Library } from '../model/library.ts';
import { getOrThrow } from '../model/library.ts';
import type { Channel, AnnouncementKind } from '../model/vocabulary.ts';
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
export interface AnnouncementRow {
  readonly kind: 'announcement';
  /** Unique among all rows: `<article>/<passage>`. */
  readonly id: string;
  readonly article: string;
  readonly articleTitle: string;
  readonly passage: string;
  readonly title: string;
  /** A title made for want of one is in the language of our words. BCP 47. */
  readonly titleLang: string;
  readonly announcementKind: AnnouncementKind;
  readonly by: readonly ActorRef[];
  readonly to?: ActorRef;
  readonly with: readonly ActorRef[];
  readonly window?: Edtf;
  readonly windowFrom?: string;
  /** The day of the text that made it: of the original, where the article restates one. */
  readonly announced: Day;
  readonly status: AnnouncementStatus;
  readonly history: readonly AnnouncementStep[];
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
export function toAnnouncementRow(
  announcement: Announcement,
  { article, library }: { article: Article; library: Library },
): AnnouncementRow {
  const { history, outcome } = announcement;
  const words = catalogueFor(article.lang);
  const status = statusOf(announcement, { article, library });
  const announced = announcedDay(article);
  const actor = (id: string): ActorRef => ({ id, name: getOrThrow(library.actors, id).name });
  const engagement = outcome.engagement ? getOrThrow(library.engagements, outcome.engagement) : undefined;
  const end = history.find((step) => endsWithNothing(step.status));
  return {
    kind: 'announcement',
    id: `${article.slug}/${announcement.id}`,
    article: article.slug,
    articleTitle: article.title,
    passage: announcement.id,
    title: announcementTitle(announcement, library, words),
    titleLang: announcement.title === undefined ? words.lang : article.lang,
    announcementKind: announcement.kind,
    by: announcement.by.map(actor),
    ...(announcement.to && { to: actor(announcement.to) }),
    with: announcement.with.map(actor),
    ...(announcement.window && { window: announcement.window }),
    ...(announcement.windowFrom && { windowFrom: announcement.windowFrom }),
    announced,
    status,
    history,
    ...(outcome.note && { outcomeNote: outcome.note }),
    ...(engagement && {
      engagement: { id: engagement.id, title: engagement.title, date: engagement.date, channel: engagement.channel },
    }),
    ...(end && { ended: parseDayOrThrow(end.date) }),
    ...(isKept(status) && engagement && delays(engagement.date, announced, announcement.window)),
    sources: [...new Set(history.flatMap(({ sources }) => sources))],
  };
}

/** Why it stands as it does: what is said of its outcome, else of the newest step. */
export function reasonOf({
  outcomeNote,
  history,
}: Pick<AnnouncementRow, 'outcomeNote' | 'history'>): string | undefined {
  return outcomeNote ?? history.at(-1)?.note;
}

function delays(held: Edtf, announced: Day, window: Edtf | undefined): Pick<AnnouncementRow, 'lead' | 'slip'> {
  const first = startDay(held);
  if (first === undefined) return {};
  const windowEnd = window ? boundsOf(window).to : Infinity;
  return { lead: first - announced, ...(Number.isFinite(windowEnd) && { slip: first - (windowEnd - 1) }) };
}

/** The day on which an announcement was settled: what took place began, or it came to nothing; undefined while it is open. */
export function settledDay({ engagement, ended }: Pick<AnnouncementRow, 'engagement' | 'ended'>): Day | undefined {
  if (!engagement) return ended;
  const { from, to } = boundsOf(engagement.date);
  return [from, to].find(Number.isFinite);
}

/** The announcement's own title, or one made from who goes where. */
export function announcementTitle(
  { title, by, to, with: others, kind }: Announcement,
  library: Pick<Library, 'actors'>,
  words: Catalogue,
): string {
  const nameOf = (id: string) => getOrThrow(library.actors, id).name;
  return (
    title ??
    words.timeline.announcement({
      by: by.map(nameOf),
      kind: words.codebook.announcementKinds[kind].label,
      ...(to !== undefined && { to: nameOf(to) }),
      with: others.map(nameOf),
    })
  );
}
