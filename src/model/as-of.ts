import { announcedDay } from './article.ts';
import type { AnnouncementOutcome } from './announcement-status.ts';
import { isEnding } from './announcement-status.ts';
import type { Article } from './article.ts';
import type { Day } from './day.ts';
import { isoDay, parseDayOrThrow } from './day.ts';
import { boundsOf } from './edtf/bounds.ts';
import type { Edtf } from './edtf/edtf.ts';
import type { Library } from './library.ts';
import type { Actor, Engagement } from './registries.ts';
import type { Announcement, AnnouncementStep } from './announcement.ts';

/**
 * The library as it would have stood at the end of a day (issue 4, section 1). What nobody could know by then is absent:
 * articles whose text was not out, engagements that had not begun, steps, verdicts and outcomes of later days, terms of
 * office not yet begun, sources not yet published or no longer cited. What the editor wrote without a day was written
 * on the article's own as-of day and is known from then. Windows may lie in the future: that is what they are for.
 *
 * `asOf(asOf(library, a), b)` equals `asOf(library, Math.min(a, b))`; an infinite day leaves everything as it is.
 */
export function asOf(library: Library, day: Day): Library {
  if (day === Infinity) return library;
  const engagements = keep(library.engagements, ({ date }) => begun(date, day));
  const out = keep(library.sources, ({ published }) => published === undefined || begun(published, day));
  const cite = (ids: readonly string[]): string[] => ids.filter((id) => out.has(id));
  const known = {
    ...library,
    articles: change(
      keep(library.articles, (article) => announcedDay(article) <= day),
      (article) => articleAsOf(article, day, { engagements, cite }),
    ),
    actors: change(library.actors, (actor) => actorAsOf(actor, day, cite)),
    engagements: change(engagements, (engagement) => ({ ...engagement, sources: cite(engagement.sources) })),
  };
  const cited = citedSources(known);
  const everCited = citedSources(library);
  return { ...known, sources: keep(out, ({ id }) => cited.has(id) || !everCited.has(id)) };
}

interface Known {
  readonly engagements: ReadonlyMap<string, Engagement>;
  readonly cite: (ids: readonly string[]) => string[];
}

function articleAsOf(article: Article, day: Day, { engagements, cite }: Known): Article {
  const { commentsOn, ...rest } = article;
  const checked = parseDayOrThrow(article.asOf);
  return {
    ...rest,
    asOf: isoDay(Math.min(checked, day)),
    ...(commentsOn !== undefined && engagements.has(commentsOn) && { commentsOn }),
    claims: article.claims.map(({ weakness, ...claim }) => ({
      ...claim,
      ...(weakness !== undefined && checked <= day && { weakness }),
      outcomes: datedBy(claim.outcomes, day, cite),
    })),
    announcements: article.announcements.map((each) => announcementAsOf(each, { day, checked, engagements, cite })),
    omissions: article.omissions
      .filter(({ date }) => (date === undefined ? checked : parseDayOrThrow(date)) <= day)
      .map((omission) => ({ ...omission, sources: cite(omission.sources) })),
  };
}

function announcementAsOf(
  announcement: Announcement,
  { day, checked, engagements, cite }: Known & { day: Day; checked: Day },
): Announcement {
  const history = datedBy(announcement.history, day, cite);
  if (outcomeDay(announcement, checked) > day)
    return { ...announcement, history, outcome: { status: endedBy(history) } };
  const { status, engagement, note } = announcement.outcome;
  return {
    ...announcement,
    history,
    outcome: {
      status,
      ...(engagement !== undefined && engagements.has(engagement) && { engagement }),
      ...(note !== undefined && checked <= day && { note }),
    },
  };
}

/** The day from which the recorded outcome stands: that of the step that brought it about, or else the as-of day. */
function outcomeDay({ history, outcome }: Announcement, checked: Day): Day {
  if (outcome.status === 'open') return -Infinity;
  const since = history.find(({ status }) => status === outcome.status) ?? history.at(-1);
  return since ? parseDayOrThrow(since.date) : checked;
}

/** What the newest step that ended a promise says of it. */
function endedBy(steps: readonly AnnouncementStep[]): AnnouncementOutcome {
  return steps.map(({ status }) => status).findLast(isEnding) ?? 'open';
}

function actorAsOf(actor: Actor, day: Day, cite: Known['cite']): Actor {
  const offices = actor.offices
    .filter(({ term }) => begun(term, day))
    .map((office) => ({ ...office, sources: cite(office.sources) }));
  return { ...actor, offices };
}

function datedBy<T extends { readonly date: string; readonly sources: readonly string[] }>(
  entries: readonly T[],
  day: Day,
  cite: Known['cite'],
): T[] {
  return entries
    .filter(({ date }) => parseDayOrThrow(date) <= day)
    .map((entry) => ({ ...entry, sources: cite(entry.sources) }));
}

function citedSources({ articles, actors, engagements }: Library): ReadonlySet<string> {
  const inArticles = [...articles.values()].flatMap(({ claims, announcements, omissions }) => [
    ...claims.flatMap((claim) => claim.outcomes),
    ...announcements.flatMap(({ history }) => history),
    ...omissions,
  ]);
  const inActors = [...actors.values()].flatMap(({ offices }) => offices);
  return new Set([...inArticles, ...inActors, ...engagements.values()].flatMap(({ sources }) => sources));
}

function begun(date: Edtf, day: Day): boolean {
  return boundsOf(date).from <= day;
}

function keep<T>(index: ReadonlyMap<string, T>, test: (entry: T) => boolean): ReadonlyMap<string, T> {
  return new Map([...index].filter(([, entry]) => test(entry)));
}

function change<T>(index: ReadonlyMap<string, T>, to: (entry: T) => T): ReadonlyMap<string, T> {
  return new Map([...index].map(([id, entry]) => [id, to(entry)]));
}
