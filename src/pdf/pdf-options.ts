/** Where the notes of a printed edition stand: the values of `?print=` on its page. */
export const noteSettings = ['beside', 'after', 'text'] as const;
export type NoteSetting = (typeof noteSettings)[number];

/** The values of `?paper=`. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** One PDF of one article. */
export interface Edition {
  readonly slug: string;
  readonly notes: NoteSetting;
  readonly paper: Paper;
}

/** The edition that a reader gets who asks for no other. */
export const defaultEdition = { notes: 'beside', paper: 'a4' } as const;

/** Name of its file beside the page: `slug.pdf` for the usual one, `slug-after-letter.pdf`. */
export function editionFile({ slug, notes, paper }: Edition): string {
  const parts = [slug, notes === defaultEdition.notes ? '' : notes, paper === defaultEdition.paper ? '' : paper];
  return `${parts.filter(Boolean).join('-')}.pdf`;
}

/** Every edition that an article can have, the usual one first. */
export function editionsOf(slug: string): readonly Edition[] {
  return noteSettings.flatMap((notes) => papers.map((paper) => ({ slug, notes, paper })));
}
