/** What the marks of an annotated text are called. */
export const marks = {
  /** Names the link to a note: what came of the passage, or what kind it is of where nothing did. */
  note: ({ number, says }: { number: number; says: string }): string => `note ${number}: ${says}`,
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
