import type { Relation } from '../../model/vocabulary.ts';
import type { LangString, Sentence } from '../sentence.ts';
import { sentence, slot } from '../sentence.ts';
import { plural } from './counting.ts';

/** Notes to claims and announcements: what they say of the words, and what came of it. */
export const notes = {
  words: 'words',
  page: 'page',
  argument: 'argument',
  noLikelihood: 'no likelihood given',
  noWindow: 'no time given',
  /** The voice of a claim in a few words, with the names that it gives. */
  voice: {
    reported: ({ names }: { names: readonly string[] }) => `${names.join(', ')}, reported`,
    spokenFor: ({ names }: { names: readonly string[] }) => `for ${names.join(', ')}, citing nobody`,
  },
  /** How a claim bears on others (`to`), on more of them than one (`also`), and how others bear on it (`from`). */
  relations: {
    supports: { to: 'supports', also: 'also supports', from: 'supported by' },
    qualifies: { to: 'qualifies', also: 'also qualifies', from: 'qualified by' },
    opposes: { to: 'opposes', also: 'also opposes', from: 'opposed by' },
  } satisfies Record<Relation, { to: string; also: string; from: string }>,
  /** How a claim is put. */
  wording: {
    plain: ({ hedge }: { hedge: LangString }) => sentence`Wording: “${hedge}”.`,
    withoutLikelihood: ({ hedge }: { hedge: LangString }) => sentence`Wording: “${hedge}”, which gives no likelihood.`,
  },
  condition: ({ condition }: { condition: LangString }) =>
    sentence`On condition: ${{ ...condition, text: condition.text.replace(/[.。]$/u, '') }}.`,
  askedOf: () => sentence`Asked of ${slot('actors', '')}.`,
  editor: ({ remark }: { remark: LangString }) => sentence`Editor: ${remark}`,
  /** Who goes to whom and with whom, where and when. */
  announced: (of: {
    hasHost: boolean;
    hasOthers: boolean;
    place: LangString | undefined;
    window: string;
    windowFrom: LangString | undefined;
  }): Sentence<'by' | 'to' | 'with'> => [
    slot('by', ''),
    ...(of.hasHost ? sentence` to ${slot('to', '')}` : []),
    ...(of.hasOthers ? sentence` with ${slot('with', '')}` : []),
    ...(of.place === undefined ? ['. '] : sentence`, ${of.place}. `),
    ...(of.windowFrom === undefined
      ? [`Window: ${of.window}.`]
      : sentence`Window: ${of.window}; read from ${of.windowFrom}.`),
  ],
  keptBy: ({ title, when }: { title: string; when: string }) => sentence`See ${slot('engagement', title)}, ${when}.`,
  /** Behind the verdict or status itself, which the note begins with. */
  told: {
    /** A verdict is given on a day; a meeting takes place on its own days. */
    on: ({ when, event }: { when: string | undefined; event: string | undefined }) =>
      when === undefined ? '' : event === undefined ? `, ${when}` : ` ${when}`,
    later: ({ days }: { days: number }) =>
      days === 0 ? ', the same day' : plural(days, { one: ', a day later', other: `, ${days} days later` }),
  },
  /** What became of an announcement, in one line of the note to the claim that it lies in. */
  inner: {
    happened: ({ title, when }: { title: LangString; when: string }) => sentence`${title}: ${when}`,
    instead: ({ event, when }: { event: string; when: string }) => sentence`Instead: ${event}, ${when}`,
    stands: ({ title, label, when }: { title: LangString; label: string; when: string | undefined }) =>
      when === undefined ? sentence`${title}: ${label}` : sentence`${title}: ${label}, ${when}`,
    /** Before the others, for those who do not see the shape. */
    status: ({ label }: { label: string }) => `${label}: `,
  },
  putAs: ({ hedge }: { hedge: LangString }) => sentence`Put as “${hedge}”.`,
  putAsWithoutLikelihood: ({ hedge }: { hedge: LangString }) => sentence`Put as “${hedge}”, which gives no likelihood.`,
  before: 'Before that',
  earlierOutcome: ({ day, reason }: { day: string; reason: LangString }) => sentence`, ${day}: ${reason}`,
  sources: 'Sources:',
  /** Of a source, behind its publisher. */
  published: ({ day }: { day: string }) => `, ${day}`,
  /** A verdict that rests on the editor's judgement. */
  editorsReading: '(editor’s reading)',
};
