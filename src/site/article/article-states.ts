import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Day } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import { findChangeDays, takeSnapshots } from '../../timeline/change-days.ts';
import type { NoteContext } from '../notes/claim-note.ts';
import { claimState } from '../notes/claim-note.ts';
import type { NoteState } from '../notes/note.ts';
import { announcementState } from '../notes/announcement-note.ts';
import type { OutcomeRecord } from '../shared/record.ts';
import { recordOf } from '../shared/record.ts';
import type { OmissionView } from '../sources/omissions.ts';
import { toOmissionViews } from '../sources/omissions.ts';
import { firstCited } from '../sources/source-list.ts';
import type { SourceList } from '../sources/source-list.ts';
import type { TimelineHistory } from '../timeline/timeline-states.ts';
import { makeTimelineHistory } from '../timeline/timeline-states.ts';

/** What was known of an article from when, oldest state first. */
export interface ArticleHistory {
  /** The days on which something changed, oldest first; the last is the one that the page shows. */
  readonly changeDays: readonly Day[];
  /** By the note's id. */
  readonly notes: ReadonlyMap<string, readonly Valid<NoteState>[]>;
  readonly record: readonly Valid<OutcomeRecord>[];
  /** By topic. */
  readonly omissions: ReadonlyMap<string, readonly Valid<OmissionView>[]>;
  /** By its number in the page's list: the day from which something that is shown rests on it. */
  readonly sources: ReadonlyMap<number, Day>;
  readonly timeline: TimelineHistory;
}

/** The history of what the reading page shows, whose list of sources is complete already. */
export function articleHistory({ article: { slug }, library, sources }: NoteContext, words: Catalogue): ArticleHistory {
  const articles = [getOrThrow(library.articles, slug)];
  const snapshots = takeSnapshots(library, articles).map((snapshot) => ({
    ...snapshot,
    notes: new Map(noteStates(snapshot.library, slug, sources)),
    omissions: new Map(
      toOmissionViews(getOrThrow(snapshot.library.articles, slug), sources).map((omission) => [
        omission.topic,
        omission,
      ]),
    ),
  }));
  const ids = new Set(snapshots.flatMap((snapshot) => [...snapshot.notes.keys()]));
  const notes = new Map([...ids].map((id) => [id, coalesceStates(snapshots, (snapshot) => snapshot.notes.get(id))]));
  const topics = getOrThrow(library.articles, slug).omissions.map(({ topic }) => topic);
  const omissions = new Map(
    topics.map((topic) => [topic, coalesceStates(snapshots, (snapshot) => snapshot.omissions.get(topic))]),
  );
  return {
    changeDays: findChangeDays(library, articles),
    notes,
    record: coalesceStates(snapshots, ({ library: known }) => recordOf([getOrThrow(known.articles, slug)], known)),
    omissions,
    sources: firstCited([
      ...[...notes.values()].flat().map(({ from, value: { history } }) => ({
        from,
        numbers: history.flatMap(({ sources: numbers }) => numbers),
      })),
      ...[...omissions.values()].flat().map(({ from, value }) => ({ from, numbers: value.sources })),
    ]),
    timeline: makeTimelineHistory(library, snapshots, words, { article: slug }),
  };
}

function noteStates(library: Library, slug: string, sources: SourceList): [string, NoteState][] {
  const article = getOrThrow(library.articles, slug);
  const context = { article, library, sources };
  return [
    ...article.claims.map((claim): [string, NoteState] => [claim.id, claimState(claim, context)]),
    ...article.announcements.map((announcement): [string, NoteState] => [
      announcement.id,
      announcementState(announcement, context),
    ]),
  ];
}
