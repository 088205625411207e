import type { AnnouncementStatus } from '../../model/announcement-status.ts';
import type { TextKind, VoiceKind } from '../../model/vocabulary.ts';
import { sentence, slot } from '../sentence.ts';
import { and, number, plural } from './counting.ts';

interface Byline {
  readonly site: string;
  /** Of the text that the article gives. */
  readonly authors: readonly string[];
}

/** The reading page of an article, and what is printed of it. */
export const articlePage = {
  webAnnotations: 'Web annotations of this article',
  announced: {
    title: ({ day }: { day: string }) => `Announced or proposed on ${day}, and what came of it`,
    /** Before the day, for those who do not see the shape. */
    status: ({ label }: { label: string }) => `${label}, `,
    /** Where the day alone would be taken for that of the meeting announced. */
    when: {
      replaced: ({ when }) => `instead ${when}`,
      lapsed: ({ when }) => `lapsed ${when}`,
      cancelled: ({ when }) => `called off ${when}`,
    } satisfies Partial<Record<AnnouncementStatus, (of: { when: string }) => string>> as Partial<
      Record<AnnouncementStatus, (of: { when: string }) => string>
    >,
    all: ({ all }: { all: number }) => `All ${number(all)}`,
  },
  restates: (of: { kind: string; authors: readonly string[]; publisher: string; day: string }) =>
    sentence`A ${of.kind}, in our own words, of ${slot('work', '')} by ${and(of.authors)}, ${of.publisher}, ${slot('day', of.day)}.`,
  /** Who wrote the words of the page, as reader views and search engines name an author. */
  byline: {
    original: ({ site }: Byline) => site,
    restatement: ({ site, authors }: Byline) => `${site}, restating ${and(authors)}`,
    translation: ({ site, authors }: Byline) => `${and(authors)}, translated by ${site}`,
    transcript: ({ authors }: Byline) => and(authors),
  } satisfies Record<TextKind, unknown>,
  work: ({ title }: { title: string }) => sentence`“${slot('title', title)}”`,
  /** @param authors how many wrote the text */
  claimsByVoice: ({
    claims,
    byVoice,
    authors,
  }: {
    claims: number;
    byVoice: readonly { value: VoiceKind; count: number }[];
    authors: number;
  }) => {
    const own = authors > 1 ? 'the authors’ own' : 'the author’s own';
    const voices = byVoice.map(({ value, count }) => `${count} ${value === 'own' ? own : byOthers[value]}`);
    const all = plural(claims, { one: 'It makes one claim', other: `It makes ${number(claims)} claims` });
    return `${all}: ${voices.join(', ')}.`;
  },
  published: (of: { day: string; words: number; minutes: number }) => {
    const words = plural(of.words, { one: `${number(of.words)} word`, other: `${number(of.words)} words` });
    const minutes = plural(of.minutes, { one: `${of.minutes} minute`, other: `${of.minutes} minutes` });
    return sentence`Published ${slot('day', of.day)}; ${words}, ${minutes}.`;
  },
  views: {
    controls: 'How the page is shown',
    legend: 'Show',
    outcomes: 'Outcomes',
    everything: 'Everything',
    text: 'Text alone',
  },
  find: {
    title: 'Find',
    kind: 'Kind',
    voice: 'Voice',
    actor: 'Actor',
    all: 'all',
    choice: ({ label, count }: { label: string; count: number }) => `${label} (${count})`,
    announcements: 'visits and talks',
  },
  printed: 'Print',
  keysButton: 'Keys',
  /** The key to the marks, beside the first lines of the text. */
  legend: {
    after: 'After a passage stands what came of it:',
    disc: 'it came about',
    half: 'in part, or otherwise',
    cross: 'it did not',
    ring: 'open',
    dots: 'cannot be checked',
    hedge: () => sentence`${slot('hedge', 'Dotted')}: how surely it was put.`,
    announcement: () => sentence`${slot('announcement', 'Underlined')}: a visit or talks announced.`,
    byMouse: () => sentence`Point at any sentence for its note; ${slot('more', '+3')} opens a paragraph’s other notes.`,
    byTouch: 'Tap any sentence for its note.',
  },
  notesTo: ({ paragraph }: { paragraph: number }) => `Notes to paragraph ${paragraph}`,
  /** Under a paragraph on narrow screens, behind the shapes of its outcomes. */
  below: ({ outcomes, others, names }: { outcomes: number; others: number; names: number }) => {
    const notes = plural(others, { one: `${others} note`, other: `${others} notes` });
    const more = plural(others, { one: `${others} more note`, other: `${others} more notes` });
    if (outcomes > 0) return others > 0 ? `what came of it, ${more}` : 'what came of it';
    return others > 0 ? notes : plural(names, { one: `${names} named`, other: `${names} named` });
  },
  /** Names what opens a paragraph’s other notes. */
  others: ({ others, names }: { others: number; names: number }) =>
    others > 0
      ? plural(others, { one: `${others} other note`, other: `${others} other notes` })
      : plural(names, { one: `${names} named`, other: `${names} named` }),
  named: 'Named',
  claims: {
    title: 'Claims',
    asTable: ({ claims }: { claims: number }) =>
      plural(claims, { one: `The ${claims} claim as a table`, other: `The ${claims} claims as a table` }),
    caption: ({ day }: { day: string }) =>
      sentence`Kind, voice and likelihood of each claim, and what had come of it, as of ${slot('asOf', day)}. The numbers are those of the notes.`,
    number: 'No.',
    kind: 'Kind',
    voice: 'Voice',
    likelihood: 'Likelihood',
    outcome: 'What came of it',
    verdict: ({ verdict, day }: { verdict: string; day: string | undefined }) => `${verdict}, ${day ?? ''}`,
  },
  whoIsNamed: 'Who is named',
  timeline: {
    title: 'Timeline of this article',
    tableCaption: 'Every announcement of this text and what took place',
  },
  cite: {
    title: 'To cite this article',
    shortAddresses: ({ address }: { address: string }) =>
      sentence`Each note ends with its own short address. The newest state of all of them: ${slot('address', address)}`,
  },
  withdrawn: {
    title: 'Withdrawn',
    whatItSaid: 'What it said',
  },
  /** Below the text. */
  further: {
    title: 'Further',
    argument: 'the argument, branch by branch',
    claims: 'its claims as a list',
    timeline: 'its announcements in the timeline',
    edition: 'for paper, with all notes, and to cite',
    annotations: 'web annotations, for other programs',
  },
  edition: {
    title: ({ article }: { article: string }) => `${article}, for paper`,
    lead: () => sentence`The printed edition of ${slot('article', 'this article')}, as it will stand on paper.`,
    notesTitle: 'Notes',
  },
  keys: {
    title: 'Keys',
    keys: {
      '1 2 3': 'outcomes, everything, the text alone',
      j: 'next passage',
      k: 'previous passage',
      n: 'to the passage’s note, and back',
      c: 'copy the link to the passage',
      Esc: 'let go of the passage',
      '?': 'this list',
    },
    areOn: 'Single-letter keys are on',
    close: 'Close',
  },
  print: {
    title: 'Print',
    notes: 'Notes',
    marks: 'Marks',
    outcomes: 'of outcomes',
    everything: 'of all passages',
    beside: 'beside the text',
    after: 'after the text',
    text: 'left out',
    paper: 'Paper',
    a4: 'A4',
    letter: 'Letter',
    print: 'Print',
    close: 'Close',
  },
};

const byOthers: Readonly<Record<Exclude<VoiceKind, 'own'>, string>> = {
  unnamed: 'in nobody’s name',
  reports: 'reported',
  speaksFor: 'for somebody not cited',
};
