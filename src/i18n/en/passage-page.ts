import type { TextKind } from '../../model/vocabulary.ts';
import { and, plural } from './counting.ts';
import type { LangString } from '../sentence.ts';
import { sentence, slot } from '../sentence.ts';

/** Whose text a passage stands in, and of which day. */
interface Whose {
  authors: readonly string[];
  publisher: string;
  day: string;
}

/** The page of one passage. */
export const passagePage = {
  /** Of a passage that names an actor. */
  mention: ({ actor, article }: { actor: string; article: string }) => `${actor} in “${article}”`,
  /** What a link to the page says of it where it is shared: what came of it, and why. */
  description: {
    settled: ({ result, day, why }: { result: string; day?: string; why?: string }) =>
      [day === undefined ? result : `${result}, ${day}`, why].filter((part) => part !== undefined).join('. '),
    unsettled: ({ kind, said }: { kind: string; said: string }) => `${kind}: ${said}`,
    mention: ({ article }: { article: string }) => `Where “${article}” names it, and who it is.`,
  },
  webAnnotation: 'Web annotation',
  citationFile: ({ format }: { format: string }) => `Citation, ${format}`,
  note: ({ article, number }: { article: string; number: number }) =>
    sentence`${slot('article', article)}, note ${number}`,
  inText: 'Read on from here in the text',
  /** Whose words these are and from when. */
  whose: {
    original: ({ day }: { day: string }) => `Published here on ${day}.`,
    originalOf: ({ authors, publisher, day }: Whose) => `${and(authors)}, ${publisher}, ${day}.`,
    restatement: ({ authors, publisher, day }: Whose) => `Restated from ${and(authors)}, ${publisher}, ${day}.`,
    translation: ({ authors, publisher, day }: Whose) => `Translated from ${and(authors)}, ${publisher}, ${day}.`,
    transcript: ({ authors, publisher, day }: Whose) => `Transcript: ${and(authors)}, ${publisher}, ${day}.`,
  },
  /** The same in a few words, for a picture. */
  whoseInBrief: {
    original: ({ publisher, day }: Omit<Whose, 'authors'>) => `${publisher}, ${day}`,
    restatement: ({ publisher, day }: Omit<Whose, 'authors'>) => `restated from ${publisher}, ${day}`,
    translation: ({ publisher, day }: Omit<Whose, 'authors'>) => `translated from ${publisher}, ${day}`,
    transcript: ({ publisher, day }: Omit<Whose, 'authors'>) => `transcript, ${publisher}, ${day}`,
  } satisfies Record<TextKind, unknown>,
  role: ({ role }: { role: LangString }) => sentence`The text gives the role as ${role}.`,
  seeActor: ({ name }: { name: string }) => sentence`See ${slot('actor', name)}.`,
  mentions: ({ count }: { count: number }) =>
    plural(count, { one: 'Named once in the text', other: `Named ${count} times in the text` }),
  facts: 'What it says',
  says: 'What it says',
  whoSays: 'Who says it',
  /** The voice in a few words. */
  voice: {
    own: () => sentence`The authors, in their own voice`,
    unnamed: () => sentence`Nobody who is named`,
    reports: () => sentence`${slot('speaker', '')}, as reported`,
    speaksFor: () => sentence`The authors for ${slot('speaker', '')}, citing nobody`,
  },
  askedOf: 'Asked of',
  whoGoes: 'Who, and with whom',
  whoToWhom: (of: { hasHost: boolean; hasOthers: boolean }) => [
    slot('by', ''),
    ...(of.hasHost ? sentence` to ${slot('to', '')}` : []),
    ...(of.hasOthers ? sentence` with ${slot('with', '')}` : []),
  ],
  where: 'Where',
  when: 'When it was to be',
  window: ({ window, readFrom }: { window: string; readFrom?: LangString }) =>
    readFrom === undefined ? sentence`${window}` : sentence`${window}; read from ${readFrom}`,
  howSurely: 'How surely',
  surely: {
    hedged: ({ hedge, label, range }: { hedge: LangString; label: string; range: string }) =>
      sentence`“${hedge}”: ${label}, ${range}`,
    unhedged: ({ label, range }: Record<'label' | 'range', string>) => sentence`${label}, ${range}`,
    noLikelihood: ({ hedge }: { hedge: LangString }) => sentence`“${hedge}”, which gives no likelihood`,
    plain: ({ hedge }: { hedge: LangString }) => sentence`“${hedge}”`,
  },
  condition: 'On condition',
  resolution: 'What counts',
  editor: 'The editor adds',
  weakness: 'Where it stands weakly',
  relations: {
    supports: { to: 'Holds up', from: 'Rests on' },
    qualifies: { to: 'Qualifies', from: 'Qualified by' },
    opposes: { to: 'Opposes', from: 'Opposed by' },
  },
  announces: 'Announces',
  saidIn: 'Said in',
  passage: ({ number, statement }: { number: number; statement: string }) => `${number}. ${statement}`,
  argument: 'In the argument',
  inMap: 'Its box in the map',
  outcome: 'What came of it',
  verdictOf: ({ day }: { day: string }) => `Verdict of ${day}`,
  verdictByEditor: ({ day }: { day: string }) => `Verdict of ${day}, the editor’s reading`,
  stepOf: ({ day }: { day: string }) => `As of ${day}`,
  /** What kept an announcement, when, and how long after it was made. */
  keptBy: ({ title, when, days }: { title: string; when: string; days?: number }) =>
    days === undefined
      ? sentence`${slot('engagement', title)}, ${when}.`
      : plural(days, {
          one: sentence`${slot('engagement', title)}, ${when}, a day later.`,
          other: sentence`${slot('engagement', title)}, ${when}, ${days} days later.`,
        }),
  /** A claim that nothing has been held against, by whether it foresees anything. */
  unweighed: ({ kind }: { kind: string }) => `No forecast: nothing has been held against this ${kind}.`,
  noOutcome: ({ day }: { day: string }) => `Nothing is recorded as of ${day}.`,
  before: 'Before that',
  around: 'Where it stands',
  life: {
    end: ({ day }: { day: string }) => `its time ends, ${day}`,
    step: ({ label, day }: { label: string; day: string }) => `${label} on ${day}`,
    all: ({ said, steps, end }: { said: string; steps: readonly string[]; end?: string }) =>
      [`Said on ${said}`, ...steps, ...(end === undefined ? [] : [`its time ends on ${end}`])].join('; '),
  },
  neighbours: 'Neighbouring passages',
  previous: ({ number }: { number: number }) => `Before: note ${number}`,
  next: ({ number }: { number: number }) => `After: note ${number}`,
  cite: {
    title: 'Cite',
    styles: ({ formats }: { formats: readonly string[] }) => formats.join(', '),
    shortAddress: 'Link',
    version: 'Version',
    versionOf: ({ version, day }: { version: string; day: string }) =>
      sentence`${slot('version', version)}, as of ${slot('day', day)}`,
    forPrograms: 'For other programs',
    annotation: 'web annotation',
    file: ({ format }: { format: string }) => `${format} file`,
  },
};
