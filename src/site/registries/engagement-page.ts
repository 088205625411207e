import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Claim } from '../../model/claim.ts';
import { latestOutcome } from '../../model/claim.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Engagement } from '../../model/registries.ts';
import { directionOf } from '../../model/text-direction.ts';
import { actorPath, articlePath, engagementPath, passagePath } from '../../model/site-paths.ts';
import type { EngagementRow } from '../../timeline/engagement-row.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import { listTimelineRows, newestAsOf } from '../../timeline/rows.ts';
import { isKept } from '../../model/announcement-status.ts';
import type { Linked } from '../shared/link.ts';
import type { NumberedSource } from '../sources/source-list.ts';
import { SourceList } from '../sources/source-list.ts';
import type { StripChart } from '../timeline/timeline-charts.ts';
import { fitStripChart } from '../timeline/timeline-charts.ts';
import type { ArticleEntries } from './passage-entry.ts';
import { listAnnouncements, listClaims } from './passage-entry.ts';
import { registryHistory } from './registry-history.ts';

/** Those who took part for one side. */
export interface SideView {
  /** Absent where the record names no side. */
  readonly side?: Linked;
  readonly people: readonly { readonly name: Linked; readonly as?: string }[];
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
  /** Its row, among all that took place. */
  readonly row: EngagementRow;
  readonly kind: string;
  readonly channel: string;
  readonly when: string;
  readonly sides: readonly SideView[];
  /** Event codes with what they mean. */
  readonly codes: readonly { readonly scheme: 'CAMEO' | 'PLOVER'; readonly code: string; readonly meaning?: string }[];
  /** The announcements that it kept, and those that it took the place of. */
  readonly settled: readonly { readonly as: 'kept' | 'replaced'; readonly announcements: readonly Linked[] }[];
  /** The same with what came of each, and why. */
  readonly announcements: readonly ArticleEntries[];
  /** Articles that are about it. */
  readonly articles: readonly Linked[];
  /** Claims whose verdict rests on a source of this engagement. */
  readonly verdicts: readonly ArticleEntries[];
  readonly before: readonly NeighbourView[];
  readonly after: readonly NeighbourView[];
  /** What it settled, and it among its neighbours, drawn; absent where it stands alone, or nothing is published. */
  readonly place?: StripChart;
  readonly sources: readonly NumberedSource[];
}

const neighboursShown = 3;

/** Assembles the page of one engagement. */
export function makeEngagementPage(library: Library, id: string, words: Catalogue): EngagementPage {
  const engagement = getOrThrow(library.engagements, id);
  const articles = [...library.articles.values()];
  const rows = listTimelineRows(library);
  const announcements = rows.filter((row) => row.kind === 'announcement').filter((row) => row.engagement?.id === id);
  const engagements = rows.filter((row) => row.kind === 'engagement');
  const row = engagements.find((each) => each.id === id);
  if (!row) throw new Error(`No row for the engagement "${id}": there is one for each`);
  const { from } = boundsOf(engagement.date);
  const met = neighboursOf(row, engagements);
  const before = met.filter((each) => boundsOf(each.row.date).from < from).slice(-neighboursShown);
  const after = met.filter((each) => boundsOf(each.row.date).from >= from).slice(0, neighboursShown);
  const around = [...announcements, ...[...before, { row }, ...after].map((each) => each.row)];
  const history = registryHistory(library, words);
  const sources = new SourceList(library);
  for (const source of engagement.sources) sources.cite(source);
  return {
    engagement,
    row,
    kind: words.codebook.engagementKinds[engagement.kind].label,
    channel: words.codebook.channels[engagement.channel].label,
    when: formatEdtf(engagement.date, words.lang),
    sides: sidesOf(row),
    codes: codesOf(engagement, words),
    settled: settledBy(announcements),
    announcements: listAnnouncements(library, ({ outcome }) => outcome.engagement === id, words),
    articles: articles
      .filter(({ commentsOn }) => commentsOn === id)
      .map(({ slug, title }) => ({ text: title, path: articlePath(slug) })),
    verdicts: listClaims(library, (claim) => restsOn(claim, engagement), words),
    before: before.map((each) => neighbourView(each, words)),
    after: after.map((each) => neighbourView(each, words)),
    ...(articles.length > 0 &&
      around.length > 1 && {
        place: fitStripChart(around, history.timeline.rows, {
          newest: newestAsOf(articles),
          direction: directionOf(words.lang),
          words,
        }),
      }),
    sources: sources.list(),
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

function codesOf({ cameo, plover }: Engagement, { codebook }: Catalogue): EngagementPage['codes'] {
  const manner = plover?.mode && codebook.ploverModes[plover.mode];
  return [
    ...cameo.map((code) => ({
      scheme: 'CAMEO' as const,
      code,
      ...(codebook.cameoCodes[code] && { meaning: codebook.cameoCodes[code] }),
    })),
    ...(plover
      ? [
          {
            scheme: 'PLOVER' as const,
            code: [plover.event, plover.mode].filter(Boolean).join(', '),
            meaning: [codebook.ploverEvents[plover.event].label, manner].filter(Boolean).join(' '),
          },
        ]
      : []),
  ];
}

function settledBy(announcements: readonly AnnouncementRow[]): EngagementPage['settled'] {
  const linked = (rows: readonly AnnouncementRow[]): Linked[] =>
    rows.map(({ title, article, passage }) => ({ text: title, path: passagePath(article, passage) }));
  return [
    { as: 'kept' as const, announcements: linked(announcements.filter(({ status }) => isKept(status))) },
    { as: 'replaced' as const, announcements: linked(announcements.filter(({ status }) => !isKept(status))) },
  ].filter((each) => each.announcements.length > 0);
}

function restsOn(claim: Claim, { sources }: Engagement): boolean {
  return latestOutcome(claim)?.sources.some((source) => sources.includes(source)) ?? false;
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

function neighbourView({ row, shared }: Neighbour, { lang }: Catalogue): NeighbourView {
  return { title: row.title, path: engagementPath(row.id), when: formatEdtf(row.date, lang), shared };
}
