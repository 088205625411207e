import type { Article } from '../model/article.ts';
import { edtfInWords } from '../model/edtf/wording.ts';
import type { Library } from '../model/library.ts';
import { entry } from '../model/library.ts';
import type { Visit } from '../model/visit.ts';
import { bases, outcomes, steps, visitKinds } from '../model/vocabulary.ts';
import { engagementPath, passagePath } from './addresses.ts';
import type { NoteContext } from './claim-note.ts';
import { actorLink, dayWords, numberOf } from './claim-note.ts';
import { shortAddressPath } from './short-addresses.ts';
import type { OutcomeView, VisitNote } from './note.ts';

/** Everything the note to one announced visit says, except how it stands. */
export function visitNote(visit: Visit, { article, library, sources }: NoteContext): Omit<VisitNote, 'standing'> {
  const { status } = visit.outcome;
  const last = visit.history.at(-1);
  return {
    kind: 'visit',
    id: visit.id,
    number: numberOf(article, visit.id),
    look: 'visit',
    heading: [visitKinds[visit.kind].label, bases[visit.basis].label],
    statement: visitTitle(visit, library),
    by: visit.by.map((id) => actorLink(id, library)),
    ...(visit.to && { to: actorLink(visit.to, library) }),
    with: visit.with.map((id) => actorLink(id, library)),
    ...(visit.place && { place: visit.place }),
    window: visit.window ? edtfInWords(visit.window, article.lang) : 'no time given',
    ...(visit.windowFrom && { windowFrom: visit.windowFrom }),
    ...(visit.outcome.note && { outcome: visit.outcome.note }),
    ...engagementOf(visit, article, library),
    result: { value: status, label: outcomes[status].label, ...(last && { day: dayWords(last.date, article.lang) }) },
    history: visit.history.map((step): OutcomeView => ({
      date: step.date,
      day: dayWords(step.date, article.lang),
      value: step.status,
      label: steps[step.status].label,
      note: step.note,
      reading: false,
      sources: step.sources.map((id) => sources.cite(id)),
    })),
    actors: [...new Set([...visit.by, ...(visit.to ? [visit.to] : []), ...visit.with])],
    path: passagePath(article.slug, visit.id),
    shortPath: shortAddressPath(library, { slug: article.slug, id: visit.id }),
  };
}

/** The visit's own title, or one made from who goes where. */
export function visitTitle(visit: Visit, library: Library): string {
  if (visit.title) return visit.title;
  const names = (ids: readonly string[]) => ids.map((id) => entry(library.actors, id).name).join(', ');
  const where = visit.to ? ` to ${names([visit.to])}` : '';
  const whom = visit.with.length > 0 ? ` with ${names(visit.with)}` : '';
  return `${names(visit.by)}: ${visitKinds[visit.kind].label}${where}${whom}`;
}

function engagementOf(visit: Visit, article: Article, library: Library): Pick<VisitNote, 'engagement'> {
  if (!visit.outcome.engagement) return {};
  const engagement = entry(library.engagements, visit.outcome.engagement);
  return {
    engagement: {
      id: engagement.id,
      title: engagement.title,
      path: engagementPath(engagement.id),
      when: edtfInWords(engagement.date, article.lang),
    },
  };
}
