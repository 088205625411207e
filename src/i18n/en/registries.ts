import { sentence, slot } from '../sentence.ts';
import { number, plural } from './counting.ts';
import { editorsReading } from './claims.client.ts';

/** Pages of actors and engagements, and the lists of them. */
export const registries = {
  /** The pages that list all of a registry. */
  index: {
    actors: {
      title: 'Actors',
      description: 'Everybody who is named in an article or took part in an engagement.',
      counted: ({ total }: { total: number }) =>
        plural(total, {
          one: 'One is recorded. The shapes tell what came of what is said of it, or was announced with it.',
          other: `${number(total)} are recorded. The shapes tell what came of what is said of them, or was announced with them.`,
        }),
    },
    engagements: {
      title: 'Engagements',
      description: 'What took place: visits, meetings, calls, talks, statements, measures and changes of office.',
      counted: ({ total }: { total: number }) =>
        plural(total, {
          one: 'One is recorded. Beside it stands what it kept of what had been announced, or took the place of.',
          other: `${number(total)} are recorded. Beside each stands what it kept of what had been announced, or took the place of.`,
        }),
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
  /** Over actors that belong to no state. */
  noSide: 'Of no state',
  letterOf: ({ side, letter }: { side: string; letter: string }) => `${side}, ${letter}`,
  jump: 'Parts of the list',
  /** Lists of passages with what came of them. */
  verdict: ({ verdict, day }: { verdict: string; day: string }) => `${verdict}, ${day}`,
  passages: {
    editorsReading,
    unweighed: 'Held against nothing that happened:',
  },
  actor: {
    otherNames: 'also written',
    affiliation: () => sentence`Belongs to ${slot('of', '')}.`,
    members: () => sentence`To it belong ${slot('members', '')}.`,
    office: ({ title, term }: { title: string; term: string }) => `${title}, ${term}`,
    officeOf: ({ title, of, term }: { title: string; of: string; term: string }) =>
      sentence`${title}, ${slot('of', of)}, ${term}`,
    named: ({ mentions }: { mentions: number }) =>
      plural(mentions, {
        one: sentence`Named once in ${slot('article', '')}.`,
        other: sentence`Named ${String(mentions)} times in ${slot('article', '')}.`,
      }),
    wikidata: 'Wikidata:',
    asOf: ({ day }: { day: string }) => `As of ${day}.`,
    silent: 'Nothing that is published here names this actor yet.',
    /** Over a list of what articles of several days announced. */
    announced: 'Announced or proposed, and what came of it',
    timeline: ({ actor }: { actor: string }) => `Timeline: ${actor}`,
    tableCaption: ({ actor }: { actor: string }) => `What ${actor} had a part in`,
    announcedBy: ({ actor }: { actor: string }) => `Announced of ${actor}`,
    announcedTo: ({ actor }: { actor: string }) => `Announced with ${actor}`,
    saidBy: ({ actor }: { actor: string }) => `Said by or in the name of ${actor}`,
    saidAbout: ({ actor }: { actor: string }) => `Said about ${actor}`,
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
    /** What it was, when and where. */
    what: (parts: readonly string[]) => `${parts.join(', ')}.`,
    sources: 'Told by',
    noSide: 'Also there',
    capacity: ({ name, as }: { name: string; as: string }) => sentence`${slot('name', name)}, ${as}`,
    channel: 'Channel',
    codes: 'Event codes',
    articles: 'Commented on in',
    kept: ({ count }: { count: number }) =>
      plural(count, { one: 'Kept what was announced', other: `Kept ${count} announcements` }),
    replaced: ({ count }: { count: number }) =>
      plural(count, { one: 'Took the place of what was announced', other: `Took the place of ${count} announcements` }),
    /** Behind one of those. */
    which: () => sentence`: ${slot('announcements', '')}.`,
    announcements: 'What had announced it',
    unannounced: 'No article published here announced it.',
    /** Over the announcements that it settled, each drawn with its wait. */
    place: 'Its place in time',
    before: 'Before, between the same actors',
    after: 'After, between the same actors',
    verdicts: 'Verdicts that rest on the same sources',
  },
};
