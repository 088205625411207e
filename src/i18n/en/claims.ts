import { sentence, slot } from '../sentence.ts';
import { plural } from './counting.ts';
import { counted, shown, value } from './claims.client.ts';

interface Day {
  readonly day: string;
}

/** The claim index: the pages that list all claims, and those of the questions that they answer. */
export const claims = {
  title: 'Claims',
  titleOfPage: ({ page }: { page: number }) => `Claims, page ${page}`,
  description: 'Who claims what, in whose voice, how surely, and what came of it.',
  lede: ({ total, day }: { total: number } & Day) =>
    sentence`Who claims what, in whose voice, how surely, and what came of it: ${slot('total', counted({ total }))}, as of ${slot('day', day)}.`,
  counted,
  noClaim: 'No article that is published here makes a claim yet.',
  counts: {
    title: 'Who says what, and what came of it',
    claims: 'All claims by type, downwards, and by voice, across. Each number leads to its claims.',
    forecasts: 'The forecasts among them by how surely they are put, and by what came of them',
    scores: () => sentence`How they score, and how little that says: ${slot('forecasts', 'forecasts')}.`,
  },
  index: {
    title: ({ total }: { total: number }) => sentence`The ledger ${slot('total', String(total))}`,
    caption: 'Every claim, in the order of its text. Open a claim for its words.',
    captionOfPage: ({ first, last, total }: { first: number; last: number; total: number }) =>
      first === last
        ? `Claim ${first} of ${total}, in the order of their texts. Open a claim for its words.`
        : `Claims ${first} to ${last} of ${total}, in the order of their texts. Open a claim for its words.`,
    pages: 'Pages of the ledger',
    nothingFound: 'No claim is all of this. Set one of the filters back to “all”.',
    more: 'Show more',
    fields: 'What each field means',
    scriptsOff: 'The table is whole. To filter and sort it, a browser has to run this page’s scripts.',
    scriptsOffOnPages: ({ pages }: { pages: number }) =>
      plural(pages, {
        one: `The ledger is whole, on ${pages} page. To filter and sort it, a browser has to run this page’s scripts.`,
        other: `The ledger is whole, on ${pages} pages. To filter and sort it, a browser has to run this page’s scripts.`,
      }),
  },
  filters: {
    all: 'all',
    value,
    order: 'Order',
    orderOfTexts: 'as in the texts',
    firstToLast: ({ facet }: { facet: string }) => `${facet}, first to last`,
    lastToFirst: ({ facet }: { facet: string }) => `${facet}, last to first`,
    shown,
    reset: 'Show all',
  },
  facets: {
    type: 'Type',
    voice: 'Voice',
    actor: 'Actor',
    topic: 'Topic',
    band: 'Likelihood',
    verdict: 'What came of it',
    article: 'Article',
  },
  /** What claims without a value of a facet are found by. */
  without: {
    band: 'no likelihood',
    verdict: 'no verdict',
  },
  columns: {
    number: 'No.',
    claim: 'Claim',
    topics: 'Topics',
  },
  /** Where an opened claim stands, and by what terms. */
  origin: ({ article, number }: { article: string; number: number }) =>
    sentence`${slot('article', article)}, passage ${slot('passage', String(number))}. Terms: ${slot('terms', '')}`,
  omissions: {
    title: 'What the texts leave out',
    about: 'Topics that other accounts of the same event raise and a text does not: the editor’s notes.',
    of: ({ article }: { article: string }) => sentence`${slot('article', article)}: ${slot('topics', '')}`,
  },
  questions: {
    title: 'Questions that the tags answer',
    titleOfPage: ({ title, page }: { title: string; page: number }) => `${title}, page ${page}`,
    description: ({ title, how }: { title: string; how: string }) => `${title}: ${how}`,
    sameInIndex: 'The same in the ledger',
    noAnswer: 'Nothing that is published here answers this.',
    nobodyNamed: 'Nobody named',
    pages: 'Pages of the answers',
    /** Each question, and what was counted and how. */
    asked: {
      unnamed: {
        title: 'What is said in nobody’s name',
        how: 'Claims put as what is expected or believed, with nobody named who expects or believes it.',
      },
      'spoken-for': {
        title: 'Where the authors speak for somebody',
        how: 'Claims that say what a party thinks or will do, citing no statement of theirs; by party. A claim that speaks for two stands under both and counts once.',
      },
      demands: {
        title: 'Who is asked to do what',
        how: 'Demands, by the party they are made of, whoever makes them. One made of two parties stands under both and counts once.',
      },
      promises: {
        title: 'What each side is said to be coming to do',
        how: 'Visits, meetings, talks and channels announced or proposed: a visit by the state of those who are to travel, anything else under each side that is to take part. Each counts once.',
      },
      unsupported: {
        title: 'What is claimed without support in the text',
        how: 'Explanations, judgements, forecasts, demands and proposals in the authors’ own voice that no other claim of the same text supports. Descriptions are left out, since the record and not the text has to bear them; so is whatever the authors only report.',
      },
    },
    /** How many answers there are, by what they are. The count stands in an element of its own, so that it can change. */
    count: {
      claims: () => sentence`${slot('count', '')} claims`,
      demands: () => sentence`${slot('count', '')} demands`,
      announcements: () => sentence`${slot('count', '')} announcements`,
    },
    countOn: {
      claims: ({ day }: Day) => sentence`${slot('count', '')} claims, as of ${slot('day', day)}.`,
      demands: ({ day }: Day) => sentence`${slot('count', '')} demands, as of ${slot('day', day)}.`,
      announcements: ({ day }: Day) => sentence`${slot('count', '')} announcements, as of ${slot('day', day)}.`,
    },
  },
};
