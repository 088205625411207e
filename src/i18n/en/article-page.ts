import { sentence, slot } from '../sentence.ts';
import { openAll } from './notes.client.ts';
import { and, number, plural } from './counting.ts';

/** The reading page of an article, and what is printed of it. */
export const articlePage = {
  webAnnotations: 'Web annotations of this article',
  announced: 'What was announced, by window, and what became of it',
  restates: (of: { kind: string; authors: readonly string[]; publisher: string; day: string }) =>
    sentence`A ${of.kind}, in our own words, of ${slot('work', '')} by ${and(of.authors)}, ${of.publisher}, ${slot('day', of.day)}.`,
  work: ({ title }: { title: string }) => sentence`“${slot('title', title)}”`,
  dates: (of: { published: string; asOf: string; words: number; minutes: number }) => {
    const words = plural(of.words, { one: `${number(of.words)} word`, other: `${number(of.words)} words` });
    const minutes = plural(of.minutes, { one: `${of.minutes} minute`, other: `${of.minutes} minutes` });
    return sentence`Published ${slot('published', of.published)}. Outcomes as of ${slot('asOf', of.asOf)}. ${words}, ${minutes}.`;
  },
  glance: {
    title: 'At a glance',
    claims: ({ claims }: { claims: number }) => plural(claims, { one: `${claims} claim`, other: `${claims} claims` }),
    byVoice: ({ counts }: { counts: readonly { label: string; count: number }[] }) =>
      `by voice: ${counts.map(({ label, count }) => `${count} ${label}`).join(', ')}`,
    forecasts: ({ forecasts }: { forecasts: number }) =>
      plural(forecasts, { one: `${forecasts} of them a forecast`, other: `${forecasts} of them forecasts` }),
    announcements: ({ announcements }: { announcements: number }) =>
      plural(announcements, {
        one: `${announcements} visit, meeting or channel announced or proposed`,
        other: `${announcements} visits, meetings and channels announced or proposed`,
      }),
    status: ({ count, label }: { count: number; label: string }) => `${count} ${label}`,
    withoutVerdict: ({ count }: { count: number }) => `${count} without a verdict`,
  },
  /** Which marks of the text are shown. */
  filter: {
    show: 'Show',
    kinds: {
      all: 'everything',
      claims: 'claims',
      forecasts: 'forecasts',
      visits: 'visits',
      actors: 'actors',
      none: 'text alone',
    },
    actor: 'One actor',
    voice: 'One voice',
    all: 'all',
    openAll,
    print: 'Print',
    keys: 'Keys',
  },
  notesTo: ({ paragraph }: { paragraph: number }) => `Notes to paragraph ${paragraph}`,
  /** What stands beside a paragraph: notes, and actors whom it names for the first time. */
  beside: ({ notes, actors }: { notes: number; actors: number }) => {
    const counted = plural(notes, { one: `${notes} note`, other: `${notes} notes` });
    return [notes > 0 && counted, actors > 0 && `${actors} named`].filter((part) => part !== false).join(', ');
  },
  named: 'Named',
  /** In the key to the marks of the printed text. */
  announcement: 'announced meeting',
  argument: () =>
    sentence`${slot('argument', 'The shape of the argument')}: which claims hold up which, branch by branch.`,
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
    caption:
      'Each announcement from the day of the text, with its window and what became of it; then what else took place meanwhile.',
    tableCaption: 'Every announcement of this text and what took place',
    inWhole: () =>
      sentence`${slot('timeline', 'The same promises in the timeline of all')}, where dates and rows can be chosen.`,
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
  forPrograms: () =>
    sentence`For other programs: this article’s claims, visits and names as ${slot('annotations', 'web annotations')}; ${slot('fields', 'what the file holds')}.`,
  keys: {
    title: 'Keys',
    keys: {
      j: 'next passage',
      k: 'previous passage',
      n: 'to the passage’s note, and back',
      c: 'copy the link to the passage',
      o: 'open all notes, or fold them',
      Esc: 'let go of the passage',
      '?': 'this list',
    },
    areOn: 'Single-letter keys are on',
    close: 'Close',
  },
  print: {
    title: 'Print',
    notes: 'Notes',
    beside: 'beside the text',
    after: 'after the text',
    text: 'left out: the text alone',
    paper: 'Paper',
    a4: 'A4',
    letter: 'Letter',
    print: 'Print',
    close: 'Close',
  },
};
