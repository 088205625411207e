import { sentence, slot } from '../sentence.ts';

/** The page of one passage. */
export const passagePage = {
  /** Of a passage that names an actor. */
  mention: ({ actor, article }: { actor: string; article: string }) => `${actor} in “${article}”`,
  description: ({ article }: { article: string }) =>
    `A passage of “${article}”, with what it says and what came of it.`,
  webAnnotation: 'Web annotation',
  citationFile: ({ format }: { format: string }) => `Citation, ${format}`,
  note: ({ article, number }: { article: string; number: number }) =>
    sentence`${slot('article', article)}, note ${number}`,
  inText: 'In its place in the text',
  role: ({ role }: { role: string }) => `The text gives the role as ${role}.`,
  seeActor: ({ name }: { name: string }) => sentence`See ${slot('actor', name)}.`,
  whatItSays: 'What the note says',
  /** The voice in a sentence. */
  voice: {
    own: () => sentence`The authors say so themselves.`,
    unnamed: () => sentence`Put in nobody’s name.`,
    reports: () => sentence`Reported of ${slot('speaker', '')}.`,
    speaksFor: () => sentence`The authors speak for ${slot('speaker', '')}, citing nobody.`,
  },
  resolution: ({ resolution }: { resolution: string }) => `What would count: ${resolution}`,
  outcome: 'What came of it',
  noOutcome: ({ day }: { day: string }) => `Nothing is recorded as of ${day}.`,
  argument: 'In the argument',
  inMap: 'Its place in the map of the argument',
  terms: () => sentence`What the terms mean: ${slot('terms', '')}.`,
  neighbours: 'Neighbouring passages',
  neighbour: ({ number, quote }: { number: number; quote: string }) => `${number}: ${quote}`,
  cite: {
    title: 'To cite this passage',
    shortAddress: 'Short address',
    version: 'Version',
    versionOf: ({ version, day }: { version: string; day: string }) =>
      sentence`${slot('version', version)}, as of ${slot('day', day)}`,
    forPrograms: 'For other programs',
    annotation: 'web annotation',
    file: ({ format }: { format: string }) => `${format} file`,
  },
};
