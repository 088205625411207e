import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Claim } from '../../model/claim.ts';
import { voiceActors } from '../../model/claim.ts';
import { formatDay } from '../../i18n/format-day.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Actor } from '../../model/registries.ts';
import { articlePath, fragmentPath } from '../../model/site-paths.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { PassageLine } from '../claims/passage-line.ts';
import { toAnnouncementLine, toClaimLine } from '../claims/passage-line.ts';
import { actorLink } from '../notes/claim-note.ts';
import type { Linked } from '../shared/link.ts';
import type { NumberedSource } from '../sources/source-list.ts';
import { SourceList } from '../sources/source-list.ts';
import type { TimelineView } from '../timeline/timeline-view.ts';
import { makeTimelineView } from '../timeline/timeline-view.ts';
import type { Meetings } from './meetings.ts';
import { listMeetings } from './meetings.ts';

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
    readonly sources: readonly number[];
  }[];
  readonly named: readonly {
    readonly title: string;
    readonly path: string;
    readonly fragmentPath: string;
    readonly mentions: number;
  }[];
  /** Claims that give this actor's words or mind. */
  readonly saidBy: readonly PassageLine[];
  readonly saidAbout: readonly PassageLine[];
  readonly announcedBy: readonly PassageLine[];
  readonly announcedTo: readonly PassageLine[];
  /** What they had a part in; absent where there is nothing. */
  readonly timeline?: TimelineView & { readonly asOfWords: string };
  readonly meetings: Meetings;
  readonly sources: readonly NumberedSource[];
  /** Whether nothing published names them. */
  readonly silent: boolean;
}

/** Assembles the page of one actor from all articles and engagements. */
export function makeActorPage(library: Library, id: string, words: Catalogue): ActorPage {
  const actor = getOrThrow(library.actors, id);
  const articles = [...library.articles.values()];
  const sources = new SourceList(library);
  const claimLines = (include: (claim: Claim) => boolean): PassageLine[] =>
    articles.flatMap((article) => article.claims.filter(include).map((claim) => toClaimLine(claim, article)));
  const listLines = (include: (announcement: Announcement) => boolean): PassageLine[] =>
    articles.flatMap((article) =>
      article.announcements
        .filter(include)
        .map((announcement) => toAnnouncementLine(announcement, { article, library })),
    );
  const named = articles.flatMap(({ slug, title, passages }) =>
    passages
      .filter((passage) => passage.kind === 'actor' && passage.id === id)
      .map(({ ranges }) => ({
        title,
        path: articlePath(slug),
        fragmentPath: fragmentPath(slug, id),
        mentions: ranges.length,
      })),
  );
  const sections = {
    saidBy: claimLines((claim) => voiceActors(claim.voice).includes(id)),
    saidAbout: claimLines((claim) => claim.about.includes(id) && !voiceActors(claim.voice).includes(id)),
    announcedBy: listLines(({ by }) => by.includes(id)),
    announcedTo: listLines(({ by, to, with: others }) => !by.includes(id) && [to, ...others].includes(id)),
  };
  const timeline = makeTimelineView(library, words, { actor: id });
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
      sources: ids.map((source) => sources.cite(source)),
    })),
    named,
    ...sections,
    ...(timeline && { timeline: { ...timeline, asOfWords: formatDay(timeline.asOf, words.lang) } }),
    meetings: listMeetings(id, timeline?.rows ?? [], words),
    sources: sources.list(),
    silent: [named, ...Object.values(sections), timeline?.rows ?? []].every(({ length }) => length === 0),
  };
}
