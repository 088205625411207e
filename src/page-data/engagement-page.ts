import { boundsOf } from '../model/edtf/bounds.ts';
import { edtfInWords } from '../model/edtf/wording.ts';
import type { Library } from '../model/library.ts';
import { entry } from '../model/library.ts';
import type { Engagement, Source } from '../model/registries.ts';
import { channels, engagementKinds } from '../model/vocabulary.ts';
import { leadInWords, windowInWords } from '../timeline/row-words.ts';
import type { EngagementRow } from '../timeline/engagement-row.ts';
import type { PromiseRow } from '../timeline/promise-row.ts';
import { timelineRows } from '../timeline/rows.ts';
import type { PromiseStatus } from '../timeline/status.ts';
import { promiseStatuses } from '../timeline/status.ts';
import { actorPath, articlePath, engagementPath, passagePath } from './addresses.ts';
import type { Linked } from './note.ts';

/** Those who took part for one side. */
export interface SideView {
  /** Absent where the record names no side. */
  readonly side?: Linked;
  readonly people: readonly { readonly name: Linked; readonly as?: string }[];
}

/** A promise that the engagement kept or took the place of. */
export interface SettledPromise {
  readonly title: string;
  readonly path: string;
  readonly article: Linked;
  readonly status: { readonly value: PromiseStatus; readonly label: string };
  readonly window: string;
  readonly lead?: string;
}

/** Another engagement in which some of the same actors took part. */
export interface NeighbourView {
  readonly title: string;
  readonly path: string;
  readonly when: string;
  readonly shared: readonly string[];
}

/** Every value that the page of one engagement shows. */
export interface EngagementPage {
  readonly engagement: Engagement;
  readonly kind: string;
  readonly channel: string;
  readonly when: string;
  readonly sides: readonly SideView[];
  readonly promises: readonly SettledPromise[];
  /** Articles that are about it. */
  readonly articles: readonly Linked[];
  readonly before: readonly NeighbourView[];
  readonly after: readonly NeighbourView[];
  readonly sources: readonly Source[];
}

const neighboursShown = 3;

/** Assembles the page of one engagement. */
export function engagementPage(library: Library, id: string): EngagementPage {
  const engagement = entry(library.engagements, id);
  const rows = timelineRows(library);
  const promises = rows.filter((row) => row.kind === 'promise' && row.engagement?.id === id) as PromiseRow[];
  const engagements = rows.filter((row) => row.kind === 'engagement');
  const own = engagements.find((row) => row.id === id);
  const { from } = boundsOf(engagement.date);
  const met = own ? neighboursOf(own, engagements) : [];
  const before = met.filter(({ row }) => boundsOf(row.date).from < from);
  const after = met.filter(({ row }) => boundsOf(row.date).from >= from);
  return {
    engagement,
    kind: engagementKinds[engagement.kind].label,
    channel: channels[engagement.channel].label,
    when: edtfInWords(engagement.date),
    sides: own ? sidesOf(own) : [],
    promises: promises.map(settledPromise),
    articles: [...library.articles.values()]
      .filter(({ commentsOn }) => commentsOn === id)
      .map(({ slug, title }) => ({ text: title, path: articlePath(slug) })),
    before: before.slice(-neighboursShown).map(neighbourView),
    after: after.slice(0, neighboursShown).map(neighbourView),
    sources: engagement.sources.map((source) => entry(library.sources, source)),
  };
}

function sidesOf({ participants }: EngagementRow): SideView[] {
  return [...new Set(participants.map(({ side }) => side?.id))].map((sideId) => {
    const members = participants.filter(({ side }) => side?.id === sideId);
    const side = members[0]?.side;
    return {
      ...(side && { side: { text: side.name, path: actorPath(side.id) } }),
      people: members.map(({ id, name, as }) => ({ name: { text: name, path: actorPath(id) }, ...(as && { as }) })),
    };
  });
}

function settledPromise(row: PromiseRow): SettledPromise {
  const lead = leadInWords(row);
  return {
    title: row.title,
    path: passagePath(row.article, row.passage),
    article: { text: row.articleTitle, path: articlePath(row.article) },
    status: { value: row.status, label: promiseStatuses[row.status].label },
    window: windowInWords(row),
    ...(lead !== undefined && { lead }),
  };
}

interface Neighbour {
  readonly row: EngagementRow;
  readonly shared: readonly string[];
}

/** By date, those that share two actors with it, or one where no more than one is named. */
function neighboursOf(own: EngagementRow, all: readonly EngagementRow[]): Neighbour[] {
  const ids = new Set(own.participants.map(({ id }) => id));
  const needed = Math.min(2, ids.size);
  return all
    .filter(({ id }) => id !== own.id)
    .map((row) => ({ row, shared: row.participants.filter(({ id }) => ids.has(id)).map(({ name }) => name) }))
    .filter(({ shared }) => needed > 0 && shared.length >= needed);
}

function neighbourView({ row, shared }: Neighbour): NeighbourView {
  return { title: row.title, path: engagementPath(row.id), when: edtfInWords(row.date), shared };
}
