import { catalogueFor } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import { announcedDay } from '../../model/article.ts';
import type { Day } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { aloneIn, getOrThrow } from '../../model/library.ts';
import { articlePath, passagePath } from '../../model/site-paths.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import { announcementTitle } from '../../timeline/announcement-row.ts';
import { takeSnapshots } from '../../timeline/change-days.ts';
import { announcementState } from '../notes/announcement-note.ts';
import { numberOf } from '../notes/claim-note.ts';
import type { NoteState } from '../notes/note.ts';
import type { Linked } from '../shared/link.ts';
import { SourceList } from '../sources/source-list.ts';

/** An announcement as a list of answers has it. */
export interface AnnouncementRow {
  readonly number: number;
  readonly title: string;
  /** Of the title. */
  readonly titleLang: string;
  /** Of the text. */
  readonly lang: string;
  readonly path: string;
  /** Its kind, and what it is based on: visit, expected. */
  readonly heading: readonly string[];
  /** The day of its text. */
  readonly from: Day;
  readonly article: Linked;
  /** What was known of it from when. */
  readonly states: readonly Valid<NoteState>[];
}

/** The announcements of an article by their ids. */
export function listAnnouncementRows(article: Article, library: Library): ReadonlyMap<string, AnnouncementRow> {
  const { slug, announcements } = article;
  const words = catalogueFor(article.lang);
  const snapshots = announcements.length > 0 ? takeSnapshots(aloneIn(library, article), [article]) : [];
  const sources = new SourceList(library);
  const stateThen = (known: Library, id: string): NoteState | undefined => {
    const then = getOrThrow(known.articles, slug);
    const announcement = then.announcements.find((each) => each.id === id);
    return announcement && announcementState(announcement, { article: then, library: known, sources });
  };
  return new Map(
    announcements.map((announcement) => [
      announcement.id,
      {
        number: numberOf(article, announcement.id),
        title: announcementTitle(announcement, library, words),
        titleLang: announcement.title === undefined ? words.lang : article.lang,
        lang: article.lang,
        path: passagePath(slug, announcement.id),
        heading: [
          words.codebook.announcementKinds[announcement.kind].label,
          words.codebook.bases[announcement.basis].label,
        ],
        from: announcedDay(article),
        article: { text: article.title, path: articlePath(slug) },
        states: coalesceStates(snapshots, ({ library: known }) => stateThen(known, announcement.id)),
      },
    ]),
  );
}
