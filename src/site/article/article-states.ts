import type { Dated } from '../../model/dated.ts';
import { datedStates } from '../../model/dated.ts';
import type { Day } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { entry } from '../../model/library.ts';
import { daysThatMatter, momentsOf } from '../../timeline/change-days.ts';
import type { NoteContext } from '../notes/claim-note.ts';
import { claimState } from '../notes/claim-note.ts';
import type { NoteState } from '../notes/note.ts';
import { visitState } from '../notes/visit-note.ts';
import type { ArticleCounts } from '../shared/counts.ts';
import { countArticles } from '../shared/counts.ts';
import { firstCited } from '../sources/source-list.ts';
import type { SilenceView } from '../sources/silences.ts';
import { silenceViews } from '../sources/silences.ts';
import type { SourceList } from '../sources/source-list.ts';
import type { TimelinePast } from '../timeline/timeline-states.ts';
import { timelinePast } from '../timeline/timeline-states.ts';

/** What was known of an article from when, oldest state first. */
export interface ArticlePast {
  /** The days at which a reader may want to stop; the last is the one that the page shows. */
  readonly stops: readonly Day[];
  /** By the note's id. */
  readonly notes: ReadonlyMap<string, readonly Dated<NoteState>[]>;
  readonly counts: readonly Dated<ArticleCounts>[];
  /** By topic. */
  readonly silences: ReadonlyMap<string, readonly Dated<SilenceView>[]>;
  /** By its number in the page's list: the day from which something that is shown rests on it. */
  readonly sources: ReadonlyMap<number, Day>;
  readonly timeline: TimelinePast;
}

/** The past of the reading page, whose list of sources is complete already. */
export function articlePast({ article: { slug }, library, sources }: NoteContext): ArticlePast {
  const articles = [entry(library.articles, slug)];
  const moments = momentsOf(library, articles).map((moment) => ({
    ...moment,
    notes: new Map(noteStates(moment.library, slug, sources)),
    silences: new Map(
      silenceViews(entry(moment.library.articles, slug), sources).map((silence) => [silence.topic, silence]),
    ),
  }));
  const ids = new Set(moments.flatMap((moment) => [...moment.notes.keys()]));
  const notes = new Map([...ids].map((id) => [id, datedStates(moments, (moment) => moment.notes.get(id))]));
  const topics = entry(library.articles, slug).silences.map(({ topic }) => topic);
  const silences = new Map(
    topics.map((topic) => [topic, datedStates(moments, (moment) => moment.silences.get(topic))]),
  );
  return {
    stops: daysThatMatter(library, articles),
    notes,
    counts: datedStates(moments, ({ library: known }) => countArticles([entry(known.articles, slug)], known)),
    silences,
    sources: firstCited([
      ...[...notes.values()].flat().map(({ from, value: { history } }) => ({
        from,
        numbers: history.flatMap(({ sources: numbers }) => numbers),
      })),
      ...[...silences.values()].flat().map(({ from, value }) => ({ from, numbers: value.sources })),
    ]),
    timeline: timelinePast(library, moments, { article: slug }),
  };
}

function noteStates(library: Library, slug: string, sources: SourceList): [string, NoteState][] {
  const article = entry(library.articles, slug);
  const context = { article, library, sources };
  return [
    ...article.claims.map((claim): [string, NoteState] => [claim.id, claimState(claim, context)]),
    ...article.visits.map((visit): [string, NoteState] => [visit.id, visitState(visit, context)]),
  ];
}
