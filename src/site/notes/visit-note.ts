import type { Article } from '../../model/article.ts';
import { dayWords } from '../../model/edtf/day-words.ts';
import { formatEdtf } from '../../model/edtf/wording.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import { engagementPath, passagePath } from '../../model/site-paths.ts';
import { visitTitle } from '../../model/visit-title.ts';
import type { Visit } from '../../model/visit.ts';
import { bases, visitKinds } from '../../model/vocabulary.ts';
import { shortAddressPath } from '../../permalinks/short-urls.ts';
import { statusOf } from '../../timeline/status.ts';
import { statusLabel, stepLabel } from '../shared/status-labels.ts';
import type { NoteContext } from './claim-note.ts';
import { actorLink, numberOf } from './claim-note.ts';
import { visitTerms } from './note-terms.ts';
import type { OutcomeView, VisitNote } from './note.ts';

/** Everything the note to one announced visit says, except how it stands. */
export function visitNote(visit: Visit, context: NoteContext): Omit<VisitNote, 'standing'> {
  const { article, library } = context;
  return {
    kind: 'visit',
    id: visit.id,
    number: numberOf(article, visit.id),
    look: 'visit',
    terms: visitTerms(visit),
    heading: [visitKinds[visit.kind].label, bases[visit.basis].label],
    statement: visitTitle(visit, library),
    by: visit.by.map((id) => actorLink(id, library)),
    ...(visit.to && { to: actorLink(visit.to, library) }),
    with: visit.with.map((id) => actorLink(id, library)),
    ...(visit.place && { place: visit.place }),
    window: visit.window ? formatEdtf(visit.window, article.lang) : 'no time given',
    ...(visit.windowFrom && { windowFrom: visit.windowFrom }),
    ...visitState(visit, context),
    actors: [...new Set([...visit.by, ...(visit.to ? [visit.to] : []), ...visit.with])],
    path: passagePath(article.slug, visit.id),
    shortPath: shortAddressPath(library, { slug: article.slug, id: visit.id }),
  };
}

/** What of a visit's note changes as time goes by: its status, the steps, and what kept it. */
export function visitState(
  visit: Visit,
  { article, library, sources }: NoteContext,
): Pick<VisitNote, 'result' | 'history' | 'outcome' | 'engagement'> {
  const last = visit.history.at(-1);
  return {
    ...(visit.outcome.note && { outcome: visit.outcome.note }),
    ...engagementOf(visit, article, library),
    result: {
      ...statusLabel(statusOf(visit, { article, library })),
      ...(last && { day: dayWords(last.date, article.lang) }),
    },
    history: visit.history.map((step): OutcomeView => ({
      ...stepLabel(step.status),
      date: step.date,
      day: dayWords(step.date, article.lang),
      note: step.note,
      reading: false,
      sources: step.sources.map((id) => sources.cite(id)),
    })),
  };
}

function engagementOf(visit: Visit, article: Article, library: Library): Pick<VisitNote, 'engagement'> {
  if (!visit.outcome.engagement) return {};
  const engagement = getOrThrow(library.engagements, visit.outcome.engagement);
  return {
    engagement: {
      id: engagement.id,
      title: engagement.title,
      path: engagementPath(engagement.id),
      when: formatEdtf(engagement.date, article.lang),
    },
  };
}
