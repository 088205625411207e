import type { OutcomeLook } from '../../model/status-label.ts';
import { sentence, slot } from '../sentence.ts';
import { and, number, plural } from './counting.ts';
import { shared } from './shared.ts';

/** The home page. */
export const home = {
  lede: () =>
    sentence`Commentary on diplomacy makes claims, names people and announces visits. Here each is marked in the text, noted beside it and followed to what came of it. ${slot('method', 'How this is done')}.`,
  empty: () =>
    sentence`No article is published yet. One begins with ${slot('new', 'readout new')}, or with ${slot('import', 'readout import')} where the text is there already.`,
  newest: 'Newest',
  /** Whose text an article is. */
  origin: (of: { kind: string; title: string; authors: readonly string[]; publisher: string; day: string }) =>
    `${of.kind} of “${of.title}” by ${and(of.authors)}, ${of.publisher}, ${of.day}.`,
  published: ({ day }: { day: string }) => `Published ${day}.`,
  claims: ({ count }: { count: number }) => plural(count, { one: 'One claim.', other: `${number(count)} claims.` }),
  shapeCount: ({ look, count }: { look: OutcomeLook; count: number }) =>
    `${number(count)} ${shared.shapes[look.shape]}`,
  /** Names the line of shapes, which is a link to the article. */
  scoreLine: ({ title, checked, counts }: { title: string; checked: number; counts: readonly string[] }) =>
    plural(checked, {
      one: `${title}: of the one passage that could be checked, ${and(counts)}`,
      other: `${title}: of ${number(checked)} passages that could be checked, ${and(counts)}`,
    }),
  lately: 'What came of it, lately',
  more: () =>
    sentence`${slot('claims', 'All claims')}, ${slot('timeline', 'all visits and talks')}, ${slot('feed', 'a feed')}`,
  earlier: 'Before that',
  archive: 'Earlier articles, by quarter',
  quarter: ({ year, quarter }: { year: number; quarter: number }) =>
    `${['January to March', 'April to June', 'July to September', 'October to December'][quarter - 1]} ${year}`,
  missed: 'Did not come about',
  open: 'Still open',
  voices: 'In whose name',
  voice: {
    'spoken-for': ({ count }: { count: number }) =>
      plural(count, {
        one: 'One claim says what somebody wants or will do, and cites nobody',
        other: `${number(count)} claims say what somebody wants or will do, and cite nobody`,
      }),
    unnamed: ({ count }: { count: number }) =>
      plural(count, {
        one: 'One claim is put in nobody’s name',
        other: `${number(count)} claims are put in nobody’s name`,
      }),
    unsupported: ({ count }: { count: number }) =>
      plural(count, {
        one: 'One claim stands without support in its text',
        other: `${number(count)} claims stand without support in their text`,
      }),
  },
  corrections: 'Corrections',
  withdrawn: ({ day }: { day: string }) => `withdrawn, ${day}`,
};
