import type { LedgerKind } from '../../model/claim-index.ts';
import { sentence, slot } from '../sentence.ts';
import { number, plural } from './counting.ts';
import { editorsReading, passage, shape, tally, value } from './claims.client.ts';

const named: Readonly<Record<LedgerKind, { readonly one: string; readonly other: string }>> = {
  claims: { one: 'Claim', other: 'Claims' },
  forecasts: { one: 'Forecast', other: 'Forecasts' },
};

/** The claim index: the pages that list all claims, and those of the questions that they answer. */
export const claims = {
  title: 'Claims',
  titleOfPage: ({ page }: { page: number }) => `Claims, page ${page}`,
  description: 'Who claims what, in whose voice, how surely, and what came of it.',
  tally,
  noClaim: 'No article that is published here makes a claim yet.',
  figure: {
    caption:
      'Every claim once, in the order of the text: by kind, downwards, and by voice, across. A stroke is a claim without a verdict.',
    counts:
      'All claims by kind, downwards, and by voice, across; by shape what came of them. A stroke stands for those without a verdict.',
    shape,
  },
  /** Claims of each kind, as the heads of groups name them. */
  kinds: {
    forecast: 'forecasts',
    commitment: 'commitments',
    demand: 'demands',
    proposal: 'proposals',
    evaluation: 'judgements',
    explanation: 'explanations',
    description: 'descriptions',
  },
  /** What came of claims, as the heads of groups name it. */
  came: {
    'not-borne-out': 'Did not come about',
    partly: 'Came about in part',
    'borne-out': 'Came about',
    open: 'Open',
    'not-checkable': 'Cannot be checked',
    none: 'No verdict',
  },
  controls: {
    label: 'Order, day and filters of the ledger',
    dayAndQuestions: 'Day and further questions',
    by: 'Grouped by',
    choices: { verdict: 'By what came of it', type: 'kind', voice: 'voice', band: 'likelihood', text: 'text order' },
    find: 'Find',
    questions: 'Questions',
    reversed: 'Last group first',
  },
  /** The ledger of claims, or of forecasts. */
  index: {
    title: 'The ledger',
    range: ({ of, first, last, total }: { of: LedgerKind; first: number; last: number; total: number }) =>
      first === last
        ? `${named[of].one} ${number(first)} of ${number(total)}.`
        : `${named[of].other} ${number(first)} to ${number(last)} of ${number(total)}.`,
    pages: 'Pages of the ledger',
    nothingFound: ({ of }: { of: LedgerKind }) =>
      `No ${named[of].one.toLowerCase()} is all of this. Set one of the filters back to “all”.`,
    more: 'Show more',
    fields: 'What each field means',
    scriptsOff: 'The ledger is whole. To group and filter it, a browser has to run this page’s scripts.',
    scriptsOffOnPages: ({ pages }: { pages: number }) =>
      plural(pages, {
        one: `The ledger is whole, on ${pages} page. To group and filter it, a browser has to run this page’s scripts.`,
        other: `The ledger is whole, on ${pages} pages. To group and filter it, a browser has to run this page’s scripts.`,
      }),
  },
  filters: {
    all: 'all',
    value,
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
  passage,
  editorsReading,
  /** What an opened forecast tells. */
  told: {
    resolution: 'What would count:',
    elapsed: ({ verdict, days }: { verdict: string; days: number }) =>
      plural(days, {
        one: `${verdict} ${number(days)} day after it was said.`,
        other: `${verdict} ${number(days)} days after it was said.`,
      }),
    conditionFailed: 'Set apart in the scores, since its condition did not come about.',
    sources: 'Sources:',
    before: 'Earlier verdicts',
  },
  topics: ({ topics }: { topics: readonly string[] }) => `Topics: ${topics.join(', ')}.`,
  /** Where an opened claim stands, and by what terms. */
  origin: ({ article, number }: { article: string; number: number }) =>
    sentence`${slot('article', article)}, passage ${slot('passage', String(number))}. Terms: ${slot('terms', '')}.`,
  omissions: {
    title: 'What the texts leave out',
    about: 'Topics that other accounts of the same event raise and a text does not: the editor’s notes.',
    of: ({ article }: { article: string }) => sentence`${slot('article', article)}: ${slot('topics', '')}`,
  },
  questions: {
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
    /** How many answers there are, by what they are. */
    count: {
      claims: ({ count }: { count: number }) =>
        plural(count, { one: `${number(count)} claim`, other: `${number(count)} claims` }),
      demands: ({ count }: { count: number }) =>
        plural(count, { one: `${number(count)} demand`, other: `${number(count)} demands` }),
      announcements: ({ count }: { count: number }) =>
        plural(count, { one: `${number(count)} announcement`, other: `${number(count)} announcements` }),
    },
  },
};
