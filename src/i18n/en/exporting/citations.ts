import type { TextKind } from '../../../model/vocabulary.ts';

interface Original {
  readonly kind: TextKind;
  /** Who wrote it, in a row. */
  readonly by: string;
  /** In quotation marks, with the comma that follows it. */
  readonly title: string;
  readonly publisher: string;
}

/** What the article does to the text that it gives. */
const verbs: Readonly<Record<TextKind, string>> = {
  original: 'comments on',
  restatement: 'restates',
  translation: 'translates',
  transcript: 'transcribes',
};

/** Sentences of citations, in the order and with the marks that the style asks for. Days are worded as the style has them. */
export const citations = {
  and: 'and',
  /** Where in the article. Passages without a number are named there. */
  note: ({ number }: { number: number }): string => `note ${number}`,

  /** What a reference manager has no field for. */
  remark: {
    named: ({ container, version, asOf }: Record<'container' | 'version' | 'asOf', string>): string =>
      `Named in ${container}, version ${version}, outcomes as of ${asOf}.`,
    note: ({
      number,
      container,
      version,
      asOf,
    }: Record<'container' | 'version' | 'asOf', string> & { number: number }) =>
      `Note ${number} in ${container}, version ${version}, outcomes as of ${asOf}.`,
    original: ({ kind, by, title, publisher, day, url }: Original & Record<'day' | 'url', string>): string =>
      `The article ${verbs[kind]} ${by}, ${title} ${publisher}, ${day}, ${url}`,
  },
  howPublished: ({ container, publisher }: Record<'container' | 'publisher', string>): string =>
    `In ${container} ${publisher}`,
  chicago: {
    inArticle: ({ container }: { container: string }): string => `In ${container}`,
    noteInArticle: ({ number, container }: { number: number; container: string }): string =>
      `Note ${number} in ${container}`,
    version: ({ version, asOf }: Record<'version' | 'asOf', string>): string => `Version ${version}, as of ${asOf}.`,
    original: ({ kind, by, title, publisher, day }: Original & { day: string }): string =>
      `The article ${verbs[kind]} ${by}, ${title} ${publisher}, ${day}.`,
  },
  apa: {
    version: ({ version }: { version: string }): string => `version ${version}`,
    asOf: ({ asOf }: { asOf: string }): string => `as of ${asOf}`,
    inArticle: ({ container, details }: Record<'container' | 'details', string>): string =>
      `In ${container} (${details}).`,
    original: ({ kind, by, title, publisher, year }: Original & { year: number }): string =>
      `(The article ${verbs[kind]} ${title} by ${by}, ${year}, ${publisher})`,
  },
};
