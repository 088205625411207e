import type { Relation } from '../../model/vocabulary.ts';
import type { Sentence } from '../sentence.ts';
import { sentence, slot } from '../sentence.ts';

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
  /** How the wording of a claim is read. A band of likelihood has a label and a range. */
  wording: {
    plain: ({ hedge }: { hedge: string }) => `Wording: “${hedge}”.`,
    withoutLikelihood: ({ hedge }: { hedge: string }) => `Wording: “${hedge}”, which gives no likelihood.`,
    readAs: ({ hedge, label, range }: { hedge: string; label: string; range: string }) =>
      `Wording: “${hedge}”, read as ${label} (${range}).`,
    unquoted: ({ label, range }: { label: string; range: string }) => `Read as ${label} (${range}).`,
  },
  condition: ({ condition }: { condition: string }) => `On condition: ${condition.replace(/\.$/, '')}.`,
  askedOf: () => sentence`Asked of ${slot('actors', '')}.`,
  editor: ({ remark }: { remark: string }) => `Editor: ${remark}`,
  /** Who goes to whom and with whom, where and when. */
  announced: (of: {
    hasHost: boolean;
    hasOthers: boolean;
    place: string | undefined;
    window: string;
    windowFrom: string | undefined;
  }): Sentence<'by' | 'to' | 'with'> => [
    slot('by', ''),
    ...(of.hasHost ? sentence` to ${slot('to', '')}` : []),
    ...(of.hasOthers ? sentence` with ${slot('with', '')}` : []),
    of.place === undefined ? '. ' : `, ${of.place}. `,
    of.windowFrom === undefined ? `Window: ${of.window}.` : `Window: ${of.window}; read from ${of.windowFrom}.`,
  ],
  keptBy: ({ title, when }: { title: string; when: string }) => sentence`See ${slot('engagement', title)}, ${when}.`,
  /** A verdict that rests on the editor's judgement. */
  editorsReading: '(editor’s reading)',
  earlier: ({ outcomes }: { outcomes: readonly { label: string; day: string }[] }) =>
    `before: ${outcomes.map(({ label, day }) => `${label}, ${day}`).join('; ')}`,
};
