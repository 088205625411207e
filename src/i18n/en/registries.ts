import { sentence, slot } from '../sentence.ts';
import { plural } from './counting.ts';

/** Pages of actors and engagements, and the lists of them. */
export const registries = {
  /** The pages that list all of a registry. */
  index: {
    actors: { title: 'Actors', description: 'Everybody who is named in an article or took part in an engagement.' },
    engagements: {
      title: 'Engagements',
      description: 'What took place: visits, meetings, calls, talks, statements, measures and changes of office.',
    },
  },
  nothingRecorded: 'Nothing is recorded here yet.',
  /** Heads of the list of actors, by their kind. */
  kinds: {
    person: 'People',
    state: 'States',
    government: 'Governments',
    institution: 'Institutions',
    group: 'Groups',
  },
  noFirstDay: 'No first day known',
  actor: {
    kind: 'Kind',
    otherNames: 'Also written',
    affiliation: 'Belongs to',
    members: 'Who belongs to it',
    offices: 'Offices',
    office: ({ title, term }: { title: string; term: string }) => `${title}, ${term}`,
    officeOf: ({ title, of, term }: { title: string; of: string; term: string }) =>
      sentence`${title}, ${slot('of', of)}, ${term}`,
    namedIn: 'Named in',
    mentions: ({ title, mentions }: { title: string; mentions: number }) =>
      plural(mentions, {
        one: sentence`${slot('article', title)}, ${mentions} time`,
        other: sentence`${slot('article', title)}, ${mentions} times`,
      }),
    wikidata: 'Wikidata',
    silent: 'Nothing that is published here names this actor yet.',
    timeline: ({ actor }: { actor: string }) => `Timeline: ${actor}`,
    timelineCaption: ({ actor }: { actor: string }) => `Every promise and engagement that ${actor} had a part in.`,
    tableCaption: ({ actor }: { actor: string }) => `What ${actor} had a part in`,
    announcedBy: 'Promised by',
    announcedTo: 'Promised to, or with',
    saidBy: 'Said by, or in the name of',
    saidAbout: 'Said about',
  },
  meetings: {
    title: 'Whom they met',
    caption: ({ total }: { total: number }) =>
      `Visits, meetings, calls and talks with another side, by year: ${total} in all. One encounter stands in the line of each person who was there.`,
    who: 'Who',
    all: 'All',
    noSide: 'For no side that is named',
  },
  engagement: {
    when: 'When',
    where: 'Where',
    what: 'What',
    kind: ({ kind, channel }: { kind: string; channel: string }) => `${kind}; channel: ${channel}`,
    noSide: 'Also',
    capacity: ({ name, as }: { name: string; as: string }) => sentence`${slot('name', name)}, ${as}`,
    codes: 'Event codes',
    articles: 'Commented on in',
    announcements: 'Who had announced it',
    unannounced: 'No article published here announced it.',
    announcement: ({ title, article }: { title: string; article: string }) =>
      sentence`${slot('announcement', title)}, in ${slot('article', article)}`,
    quotation: ({ words }: { words: string }) => `“${words}”`,
    window: ({ window }: { window: string }) => `Window: ${window}`,
    windowAndLead: ({ window, lead }: { window: string; lead: string }) => `Window: ${window}; ${lead}`,
    strip: 'Its place in time',
    stripTitle: ({ engagement }: { engagement: string }) => `${engagement}: before and after`,
    stripCaption: 'It, what had announced it, and the nearest engagements between the same actors.',
    before: 'Before, between the same actors',
    after: 'After, between the same actors',
    neighbour: ({ title, when }: { title: string; when: string }) => sentence`${slot('engagement', title)}, ${when}`,
    verdicts: 'Verdicts that rest on the same sources',
  },
};
