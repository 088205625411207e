import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDay } from '../../i18n/format-day.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import type { AnnouncementStatus } from '../../model/announcement-status.ts';
import { announcementStatuses } from '../../model/announcement-status.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Claim } from '../../model/claim.ts';
import { latestOutcome, voiceActors } from '../../model/claim.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Actor } from '../../model/registries.ts';
import { fragmentPath } from '../../model/site-paths.ts';
import type { Tally } from '../../model/status-label.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import { verdicts } from '../../model/vocabulary.ts';
import type { AnnouncementRow } from '../../timeline/announcement-row.ts';
import { toAnnouncementRow } from '../../timeline/announcement-row.ts';
import { newestAsOf } from '../../timeline/rows.ts';
import { takesPart } from '../../timeline/timeline-of.ts';
import { actorLink } from '../notes/claim-note.ts';
import type { Linked } from '../shared/link.ts';
import { tally } from '../shared/record.ts';
import type { NumberedSource } from '../sources/source-list.ts';
import { SourceList } from '../sources/source-list.ts';
import type { TimelineView } from '../timeline/timeline-view.ts';
import { makeTimelineView } from '../timeline/timeline-view.ts';
import type { Meetings } from './meetings.ts';
import { listMeetings } from './meetings.ts';
import type { ArticleEntries } from './passage-entry.ts';
import { listAnnouncements, listClaims } from './passage-entry.ts';
import { historyOf, registryHistory } from './registry-history.ts';

/** Every value that the page of one actor shows. */
export interface ActorPage {
  readonly actor: Actor;
  readonly kind: string;
  readonly affiliation?: Linked;
  /** Actors that belong to this one. */
  readonly members: readonly Linked[];
  readonly offices: readonly {
    readonly title: string;
    readonly of?: Linked;
    readonly term: string;
    readonly sources: readonly NumberedSource[];
  }[];
  /** The articles that name them, each leading to the first mention. */
  readonly named: readonly {
    readonly title: string;
    readonly lang: string;
    readonly path: string;
    readonly mentions: number;
  }[];
  /** How what was said of them or in their name came out, and what was announced with them. */
  readonly record: { readonly claims: Tally<Verdict>; readonly announcements: Tally<AnnouncementStatus> };
  /** What was announced with them, in the order of the articles. */
  readonly announced: readonly AnnouncementRow[];
  /** Claims that give this actor's words or mind. */
  readonly saidBy: readonly ArticleEntries[];
  readonly saidAbout: readonly ArticleEntries[];
  readonly announcedBy: readonly ArticleEntries[];
  readonly announcedTo: readonly ArticleEntries[];
  /** What they had a part in; absent where there is nothing. */
  readonly timeline?: TimelineView;
  readonly meetings: Meetings;
  /** What their terms of office rest on. */
  readonly sources: readonly NumberedSource[];
  /** The day up to which articles were checked, in words; absent where none is published. */
  readonly asOf?: string;
  /** Whether nothing published names them. */
  readonly silent: boolean;
}

/** Assembles the page of one actor from all articles and engagements. */
export function makeActorPage(library: Library, id: string, words: Catalogue): ActorPage {
  const actor = getOrThrow(library.actors, id);
  const articles = [...library.articles.values()];
  const speaksFor = ({ voice }: Claim) => voiceActors(voice).includes(id);
  const isAbout = (claim: Claim) => claim.about.includes(id) && !speaksFor(claim);
  const isBy = ({ by }: Announcement) => by.includes(id);
  const isTo = ({ by, to, with: others }: Announcement) => !by.includes(id) && [to, ...others].includes(id);
  const named = articles.flatMap(({ slug, title, lang, passages }) =>
    passages
      .filter((passage) => passage.kind === 'actor' && passage.id === id)
      .map(({ ranges }) => ({ title, lang, path: fragmentPath(slug, id), mentions: ranges.length })),
  );
  const sections = {
    saidBy: listClaims(library, speaksFor, words),
    saidAbout: listClaims(library, isAbout, words),
    announcedBy: listAnnouncements(library, isBy, words),
    announcedTo: listAnnouncements(library, isTo, words),
  };
  const claims = articles.flatMap((article) => article.claims.filter((claim) => speaksFor(claim) || isAbout(claim)));
  const announced = articles.flatMap((article) =>
    article.announcements
      .map((announcement) => toAnnouncementRow(announcement, { article, library }))
      .filter((row) => takesPart(row, id)),
  );
  const history = registryHistory(library, words);
  const timeline = makeTimelineView(library, words, {
    scope: { actor: id },
    historyOf: (rows) => historyOf(rows, history),
  });
  const sources = new SourceList(library);
  for (const source of actor.offices.flatMap((office) => office.sources)) sources.cite(source);
  const listed = sources.list();
  return {
    actor,
    kind: words.codebook.actorKinds[actor.kind].label,
    ...(actor.affiliation && { affiliation: actorLink(actor.affiliation, library) }),
    members: [...library.actors.values()]
      .filter(({ affiliation }) => affiliation === id)
      .map((member) => actorLink(member.id, library)),
    offices: actor.offices.map(({ title, of, term, sources: ids }) => ({
      title,
      ...(of && { of: actorLink(of, library) }),
      term: formatEdtf(term, words.lang),
      sources: listed.filter(({ source }) => ids.includes(source.id)),
    })),
    named,
    record: {
      claims: tally(
        verdicts,
        claims.map((claim) => latestOutcome(claim)?.verdict),
      ),
      announcements: tally(
        announcementStatuses,
        announced.map(({ status }) => status),
      ),
    },
    announced,
    ...sections,
    ...(timeline && { timeline }),
    meetings: listMeetings(id, timeline?.rows ?? [], words),
    sources: listed,
    ...(articles.length > 0 && { asOf: formatDay(newestAsOf(articles), words.lang) }),
    silent: [named, ...Object.values(sections), timeline?.rows ?? []].every(({ length }) => length === 0),
  };
}
