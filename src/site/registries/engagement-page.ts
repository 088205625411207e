import type { Catalogue } from '../../i18n/catalogue.ts';
import { quotationOf } from '../../export/timeline/row-record.ts';
import type { Article } from '../../model/article.ts';
import { latestOutcome } from '../../model/claim.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Engagement } from '../../model/registries.ts';
import { actorPath, articlePath, engagementPath, passagePath } from '../../model/site-paths.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import { leadInWords, windowInWords } from '../../timeline/describe-row.ts';
import type { EngagementRow } from '../../timeline/engagement-row.ts';
import { layoutTimeline } from '../../timeline/layout.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import { newestAsOf, listTimelineRows } from '../../timeline/rows.ts';
import type { PassageLine } from '../claims/passage-line.ts';
import { toClaimLine } from '../claims/passage-line.ts';
import type { Linked } from '../shared/link.ts';
import { statusLabel } from '../shared/status-labels.ts';
import type { NumberedSource } from '../sources/source-list.ts';
import { SourceList } from '../sources/source-list.ts';
import type { TimelineView } from '../timeline/timeline-view.ts';

/** Those who took part for one side. */
export interface SideView {
  /** Absent where the record names no side. */
  readonly side?: Linked;
  readonly people: readonly { readonly name: Linked; readonly as?: string }[];
}

/** An announcement that the engagement kept or took the place of. */
export interface SettledAnnouncement {
  readonly title: string;
  readonly path: string;
  readonly article: Linked;
  /** The words that made it. */
  readonly quotation: string;
  readonly status: StatusLabel;
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
  /** Its row, among all that took place. */
  readonly row: EngagementRow;
  readonly kind: string;
  readonly channel: string;
  readonly when: string;
  readonly sides: readonly SideView[];
  /** Event codes with what they mean. */
  readonly codes: readonly { readonly scheme: 'CAMEO' | 'PLOVER'; readonly code: string; readonly meaning?: string }[];
  readonly announcements: readonly SettledAnnouncement[];
  /** Articles that are about it. */
  readonly articles: readonly Linked[];
  /** Claims whose verdict rests on a source of this engagement. */
  readonly verdicts: readonly PassageLine[];
  readonly before: readonly NeighbourView[];
  readonly after: readonly NeighbourView[];
  /** It among its neighbours and the announcements it settled; absent where nothing is published. */
  readonly strip?: Pick<TimelineView, 'rows' | 'layout'>;
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
    announcements: announcements.map((announcement) => toSettledAnnouncement(announcement, library, words)),
    articles: articles
      .filter(({ commentsOn }) => commentsOn === id)
      .map(({ slug, title }) => ({ text: title, path: articlePath(slug) })),
    verdicts: articles.flatMap((article) => verdictsOn(engagement, article)),
    before: before.map((each) => neighbourView(each, words)),
    after: after.map((each) => neighbourView(each, words)),
    ...(articles.length > 0 && {
      strip: stripOf(
        [...announcements, { ...row, role: 'subject' }, ...[...before, ...after].map(inContext)],
        articles,
        words,
      ),
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

function toSettledAnnouncement(row: AnnouncementRow, library: Library, words: Catalogue): SettledAnnouncement {
  const lead = leadInWords(row, words.timeline);
  return {
    title: row.title,
    path: passagePath(row.article, row.passage),
    article: { text: row.articleTitle, path: articlePath(row.article) },
    quotation: quotationOf(library, row),
    status: statusLabel(row.status, words),
    window: windowInWords(row, words),
    ...(lead !== undefined && { lead }),
  };
}

function verdictsOn({ sources }: Engagement, article: Article): PassageLine[] {
  return article.claims
    .filter((claim) => latestOutcome(claim)?.sources.some((source) => sources.includes(source)))
    .map((claim) => toClaimLine(claim, article));
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

function inContext({ row }: Neighbour): EngagementRow {
  return { ...row, role: 'context' };
}

function stripOf(
  rows: TimelineView['rows'],
  articles: readonly Article[],
  words: Catalogue,
): NonNullable<EngagementPage['strip']> {
  return { rows, layout: layoutTimeline(rows, { asOf: newestAsOf(articles), words }) };
}
