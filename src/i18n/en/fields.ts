import type { z } from 'astro/zod';
import { announcementOutcomes, publishedStatus, publishedStep, stepKinds } from '../../model/announcement-status.ts';
import type { hedgeSchema } from '../../model/hedge.ts';
import type { actorSchema, engagementSchema, sourceSchema } from '../../model/registries.ts';
import type { TagsInput } from '../../model/tags.ts';
import type { Term } from '../codebook.ts';
import type { FieldTexts } from '../field-texts.ts';
import { announcementKinds, bases, statuses, steps } from './codebook/announcements.ts';
import { claimTypes, likelihoods, verdicts, voices } from './codebook/claims.ts';
import { ploverEvents } from './codebook/event-codes.ts';
import { actorKinds, channels, engagementKinds, sourceFlags, textKinds } from './codebook/registries.ts';
import { otherNames } from './other-names.ts';

const accepted =
  'Written by readout suggest. Take the line out to accept the entry; nothing that carries it is published.';

/** Of a claim and an announcement alike. */
const passage = {
  id: 'Chosen by the editor and never derived from the wording: it is the permalink',
  quote: 'Words of the text, exactly as the page shows them',
  prefix: 'Words right before the quote, where the text has it more than once',
  suffix: 'Words right after the quote, where the text has it more than once',
};

const article: FieldTexts<TagsInput> = {
  title: 'Title of the article',
  description: 'What it is, in a sentence',
  lang: 'BCP 47 language tag',
  text: {
    about: 'What the text is, and after what',
    fields: {
      kind: { about: 'How the text came about', terms: textKinds },
      of: {
        about: 'The text that is restated or translated',
        fields: {
          title: 'Its title',
          authors: 'Who wrote it',
          publisher: 'Where it was published',
          published: 'The day on which it was published, "YYYY-MM-DD" in quotes',
          url: 'Its address',
        },
      },
    },
  },
  published: 'The day on which it is published here, "YYYY-MM-DD" in quotes',
  asOf: 'Outcomes were checked up to this day, "YYYY-MM-DD" in quotes',
  commentsOn: 'The engagement the article is about: an id of engagements.yaml',
  actors: {
    about: 'Whom the text names',
    fields: {
      id: 'An id of actors.yaml',
      as: 'The role the text gives the actor',
      mentions: "Further surface forms in this text, beside the registry's name and aliases",
      accepted,
    },
  },
  claims: {
    about: 'What the text claims, in the order of the text',
    fields: {
      ...passage,
      statement: 'What is claimed, in one plain sentence of ours',
      type: { about: 'What kind of claim it is', terms: claimTypes },
      voice: {
        about: 'Who speaks: own, unnamed, or reports or speaksFor with the actors',
        fields: {
          reports: `${voices.reports.meaning} Actors by their ids`,
          speaksFor: `${voices.speaksFor.meaning} Actors by their ids`,
        },
      },
      hedge: 'Words inside the quote that say how surely',
      likelihood: { about: 'The ICD 203 band of the hedge', terms: likelihoods },
      about: 'Whom it is about: actors by their ids',
      askedOf: 'For a demand: who is asked',
      topics: 'What it is about',
      condition: 'What has to come about first, where the claim holds only then',
      supports: 'Claims for which it is given as a ground, by their ids',
      qualifies: 'Claims that it limits without denying them, by their ids',
      opposes: 'Claims that it speaks against, by their ids',
      resolution: 'For a forecast: what would count, and by when',
      note: "The editor's remark on the claim itself, apart from what came of it",
      weakness:
        "The editor's word on why it stands weakly in the argument: shown there, and the answer to a warning of check",
      outcomes: {
        about: 'What came of it, oldest first',
        fields: {
          date: 'The day from which the verdict stands',
          verdict: { about: 'What came of the claim', terms: verdicts },
          reading: "True where the verdict is the editor's judgement rather than plain record",
          conditionHeld:
            'For a claim with a condition: whether that had come about. A forecast whose condition failed is not scored',
          note: 'What the record shows',
          sources: 'What the verdict rests on: ids of sources.yaml',
        },
      },
      accepted,
    },
  },
  visits: {
    about: 'Visits, meetings, contacts and mechanisms that the text announces or proposes',
    fields: {
      ...passage,
      title: 'A short noun phrase for lists; made from who, what and where when left out',
      kind: { about: 'What was announced', terms: announcementKinds },
      basis: { about: 'How firmly it was announced', terms: bases },
      by: 'Who travels or takes part: actors by their ids',
      to: 'To whom the journey goes: an actor by its id',
      with: 'Whom they are to meet: actors by their ids',
      place: 'Where it was to happen',
      window: 'When it was to happen, an EDTF date in quotes; absent where the text gives no time at all',
      windowFrom: 'How the window was read from the words',
      history: {
        about: 'What became of it step by step, oldest first',
        fields: {
          date: 'The day of the step, "YYYY-MM-DD" in quotes',
          status: { about: 'What happened to the promise', terms: asPublished(stepKinds, steps, publishedStep) },
          note: 'What the record shows',
          sources: 'What the step rests on: ids of sources.yaml',
        },
      },
      outcome: {
        about: 'What came of it in the end',
        fields: {
          status: {
            about: 'What came of the promise',
            terms: asPublished(announcementOutcomes, statuses, publishedStatus),
          },
          engagement: 'The engagement that kept or replaced the promise: an id of engagements.yaml',
          note: 'What there is to say about it',
        },
      },
      accepted,
    },
  },
  silences: {
    about: 'What other accounts of the event raise and the text does not',
    fields: {
      topic: 'The topic that is left out',
      label: "The topic as a reader sees it; without it the topic's own words",
      note: 'Who raises it, and what the text says instead, if anything',
      date: 'The day from which it could be seen; without one, the day up to which the article was checked',
      sources: 'The accounts that raise it: ids of sources.yaml',
    },
  },
};

const actors: FieldTexts<z.input<typeof actorSchema>> = {
  id: 'Chosen by the editor: articles name the actor by it, and it is the address of its page',
  name: 'The name as readers see it',
  kind: { about: 'What the actor is', terms: actorKinds },
  names: { about: 'The name in other scripts, by BCP 47 tag', fields: {} },
  aliases: 'Other surface forms that a text may use',
  affiliation: 'The state, government or body the actor belongs to',
  offices: {
    about: 'Offices the actor held, with their terms',
    fields: {
      title: 'The office',
      of: 'The state, government or body whose office it is',
      term: 'When it was held: an EDTF interval in quotes',
      sources: 'What it rests on: ids of sources.yaml',
    },
  },
  wikidata: 'Item of wikidata.org, only where verified',
  about: 'Who or what it is, in a sentence',
  accepted,
};

const engagements: FieldTexts<z.input<typeof engagementSchema>> = {
  id: 'Chosen by the editor: visits and articles name the engagement by it',
  kind: { about: 'What took place', terms: engagementKinds },
  title: 'What it is called in lists',
  date: 'When it took place: an EDTF date or interval in quotes',
  place: 'Where it took place',
  channel: { about: 'Between which kinds of office', terms: channels },
  participants: {
    about: 'Who took part',
    fields: {
      actor: 'An id of actors.yaml',
      side: 'The state or body for which the actor took part',
      as: 'The role in which the actor took part',
    },
  },
  cameo: 'CAMEO codes. Event codes are strings: "010" and "10" differ',
  plover: {
    about: 'What it is in the PLOVER scheme',
    fields: {
      event: { about: 'Event of the PLOVER scheme', terms: ploverEvents },
      mode: 'How it was done, by the PLOVER mode',
    },
  },
  about: 'What took place, in a sentence or two',
  sources: 'What it rests on: ids of sources.yaml',
};

const sources: FieldTexts<z.input<typeof sourceSchema>> = {
  id: 'Chosen by the editor: outcomes and engagements name the source by it',
  title: 'The title, or a description in square-bracket-free words where the page has none we know',
  publisher: 'Who published it',
  published: 'An EDTF date in quotes. Absent where the page shows no date',
  url: 'Its address',
  flag: { about: 'What kind of source it is', terms: sourceFlags },
  note: 'What a reader should know about it',
};

const hedges: FieldTexts<z.input<typeof hedgeSchema>> = {
  id: 'Name of the line',
  words: 'Forms of the wording, without regard to case',
  band: 'The ICD 203 band; none where the wording does not say how probably',
  reason: 'Why it is read so',
  since: 'The day on which this reading was adopted; the newest one is the version of the table',
};

/** What editors are told of what authors write, beside each key: an article's frontmatter, an entry of each registry. */
export const fields = {
  titles: {
    article: 'Frontmatter of an article',
    actors: 'Who is who',
    engagements: 'What took place in the world',
    sources: 'What outcomes and engagements rest on',
    hedges: 'How each hedging wording is read',
  },
  article,
  actors,
  engagements,
  sources,
  hedges,
  otherNames,
};

/** Terms by the names that authors write. */
function asPublished<Key extends string>(
  keys: readonly Key[],
  terms: Readonly<Record<Key, Term>>,
  nameOf: (key: Key) => string,
): Readonly<Record<string, Term>> {
  return Object.fromEntries(keys.map((key) => [nameOf(key), terms[key]]));
}
