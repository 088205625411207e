import { sentence, slot } from '../sentence.ts';
import { and } from './counting.ts';

/** The home page. */
export const home = {
  lede: () =>
    sentence`Commentary on diplomacy makes claims, names people and announces visits. Here each of them is marked in the text, noted beside it and followed to what came of it. ${slot('method', 'How this is done')}.`,
  empty: () =>
    sentence`No article is published yet. One begins with ${slot('new', 'readout new')}, or with ${slot('import', 'readout import')} where the text is there already.`,
  articles: 'Articles',
  score: 'The score so far',
  /** Whose text an article is. */
  origin: (of: { kind: string; title: string; authors: readonly string[]; publisher: string }) =>
    `${of.kind} of “${of.title}”, ${and(of.authors)}, ${of.publisher}. `,
  published: ({ day }: { day: string }) => `Published ${day}.`,
};
