/** What the marks of an annotated text are called. */
export const marks = {
  noteOnMention: ({ name }: { name: string }): string => `${name}, note`,
  noteOnPassage: ({ kind, number }: { kind: string; number: number }): string => `${kind}, note ${number}`,
  footnotes: {
    heading: 'Footnotes',
    reference: ({ figure }: { figure: string }): string => `Footnote ${figure}`,
    back: ({ figure }: { figure: string }): string => `Back to reference ${figure}`,
  },
};

/** Why entries cannot be written into a list of a YAML file. */
export const lists = {
  inBrackets: ({ list }: { list: string | undefined }): string =>
    `Unexpected brackets around "${list ?? 'the list'}", expected one entry a line`,
  otherForm: ({ list }: { list: string | undefined }): string =>
    `Entries cannot be added to "${list ?? 'the list'}" as it is written`,
};
