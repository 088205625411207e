import type { Catalogue } from '../../i18n/catalogue.ts';
import { catalogueFor } from '../../i18n/catalogue.ts';
import type { Announcement } from '../../model/announcement.ts';
import { dayWords } from '../../i18n/format-day.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import { engagementPath, passagePath } from '../../model/site-paths.ts';
import { shortAddressPath } from '../../permalinks/short-urls.ts';
import { announcementTitle, toAnnouncementRow } from '../../timeline/announcement-row.ts';
import { statusOf } from '../../timeline/status.ts';
import { statusLabel, stepLabel } from '../shared/status-labels.ts';
import type { NoteContext } from './claim-note.ts';
import { actorLink, numberOf } from './claim-note.ts';
import { announcementTerms } from './note-terms.ts';
import type { AnnouncementNote, NoteState, OutcomeView } from './note.ts';

/** Everything the note to one announced visit says. */
export function announcementNote(announcement: Announcement, context: NoteContext): AnnouncementNote {
  const { article, library } = context;
  const words = catalogueFor(article.lang);
  return {
    kind: 'visit',
    id: announcement.id,
    number: numberOf(article, announcement.id),
    terms: announcementTerms(announcement, words),
    heading: [
      words.codebook.announcementKinds[announcement.kind].label,
      words.codebook.bases[announcement.basis].label,
    ],
    statement: announcementTitle(announcement, library, words),
    statementLang: announcement.title === undefined ? words.lang : article.lang,
    lang: article.lang,
    by: announcement.by.map((id) => actorLink(id, library)),
    ...(announcement.to && { to: actorLink(announcement.to, library) }),
    with: announcement.with.map((id) => actorLink(id, library)),
    ...(announcement.place && { place: announcement.place }),
    window: announcement.window ? formatEdtf(announcement.window, words.lang) : words.notes.noWindow,
    ...(announcement.windowFrom && { windowFrom: announcement.windowFrom }),
    ...announcementState(announcement, context),
    actors: [...new Set([...announcement.by, ...(announcement.to ? [announcement.to] : []), ...announcement.with])],
    path: passagePath(article.slug, announcement.id),
    shortPath: shortAddressPath(library, { slug: article.slug, id: announcement.id }),
  };
}

/** What of a visit's note changes as time goes by: its status, the steps, and what kept it. */
export function announcementState(announcement: Announcement, { article, library, sources }: NoteContext): NoteState {
  const last = announcement.history.at(-1);
  const words = catalogueFor(article.lang);
  const { lead } = toAnnouncementRow(announcement, { article, library });
  return {
    ...(lead !== undefined && { lead }),
    ...(announcement.outcome.note && { outcome: announcement.outcome.note }),
    ...engagementOf(announcement, library, words),
    result: {
      ...statusLabel(statusOf(announcement, { article, library }), words),
      ...(last && { day: dayWords(last.date, words.lang) }),
    },
    history: announcement.history.map((step): OutcomeView => ({
      ...stepLabel(step.status, words),
      date: step.date,
      day: dayWords(step.date, words.lang),
      note: step.note,
      reading: false,
      sources: step.sources.map((id) => sources.cite(id)),
    })),
  };
}

function engagementOf(
  announcement: Announcement,
  library: Library,
  { lang }: Catalogue,
): Pick<AnnouncementNote, 'engagement'> {
  if (!announcement.outcome.engagement) return {};
  const engagement = getOrThrow(library.engagements, announcement.outcome.engagement);
  return {
    engagement: {
      id: engagement.id,
      title: engagement.title,
      path: engagementPath(engagement.id),
      when: formatEdtf(engagement.date, lang),
    },
  };
}
