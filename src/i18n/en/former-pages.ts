/** Pages at addresses that were published and stand for something else now, or for nothing. */
export const formerPages = {
  withdrawnArticle: 'An article that was withdrawn.',
  withdrawnPassage: ({ article }: { article: string }) => `A passage of “${article}” that was withdrawn.`,
  kind: ({ kind }: { kind: string }) => `${kind} · withdrawn`,
  itsWords: 'The words of the text that it was tied to.',
  published: 'Published',
  withdrawn: 'Withdrawn',
  why: 'Why',
};
