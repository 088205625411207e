import { isKept } from '../model/announcement-status.ts';
import type { Edtf } from '../model/edtf/edtf.ts';
import type { Library } from '../model/library.ts';
import { getOrThrow } from '../model/library.ts';
import type { Engagement } from '../model/registries.ts';
import type { Channel, EngagementKind } from '../model/vocabulary.ts';
import type { ActorRef, AnnouncementRow } from './announcement-row.ts';

/** Why an engagement is among the rows: the article is about it, it settled a promise, it stands beside, or all are shown. */
export type EngagementRole = 'subject' | 'settles' | 'context' | 'record';

/** A promise as the row of an engagement names it. */
export interface AnnouncementRef {
  /** Id of the promise's row. */
  readonly id: string;
  readonly article: string;
  readonly passage: string;
  readonly title: string;
  readonly titleLang: string;
  readonly settledAs: 'kept' | 'replaced';
}

/** What took place. */
export interface EngagementRow {
  readonly kind: 'engagement';
  readonly id: string;
  readonly title: string;
  readonly role: EngagementRole;
  readonly engagementKind: EngagementKind;
  readonly channel: Channel;
  readonly date: Edtf;
  readonly place?: string;
  readonly about: string;
  readonly participants: readonly (ActorRef & { readonly side?: ActorRef; readonly as?: string })[];
  readonly sources: readonly string[];
  /** The promises that it kept or took the place of, among the given ones. */
  readonly settles: readonly AnnouncementRef[];
}

/** The row of one engagement, linked to those of the given promises that it settled. */
export function toEngagementRow(
  engagement: Engagement,
  { library, promises, role }: { library: Library; promises: readonly AnnouncementRow[]; role: EngagementRole },
): EngagementRow {
  const actor = (id: string): ActorRef => ({ id, name: getOrThrow(library.actors, id).name });
  return {
    kind: 'engagement',
    id: engagement.id,
    title: engagement.title,
    role,
    engagementKind: engagement.kind,
    channel: engagement.channel,
    date: engagement.date,
    ...(engagement.place && { place: engagement.place }),
    about: engagement.about,
    participants: engagement.participants.map(({ actor: id, side, as }) => ({
      ...actor(id),
      ...(side && { side: actor(side) }),
      ...(as && { as }),
    })),
    sources: engagement.sources,
    settles: promises
      .filter((promise) => promise.engagement?.id === engagement.id)
      .map(({ id, article, passage, title, titleLang, status }) => ({
        id,
        article,
        passage,
        title,
        titleLang,
        settledAs: isKept(status) ? 'kept' : 'replaced',
      })),
  };
}
