import { sentence, slot } from '../sentence.ts';
import { plural } from './counting.ts';

/** How some forecasts fared, in counts. */
interface Tally {
  readonly all: number;
  /** Those that are settled: the three below. */
  readonly counted: number;
  readonly borneOut: number;
  readonly partly: number;
  readonly notBorneOut: number;
}

/** How many forecasts count on neither side, by why. */
interface NotCounted {
  readonly open: number;
  readonly notCheckable: number;
  readonly unrecorded: number;
  readonly conditionFailed: number;
}

/** From 0 to 1. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A verdict by its name, and the days from the text to it. */
interface Judged {
  readonly verdict: string;
  readonly days: number;
}

/** Percentages are whole, since the counts are small. */
const percent = (share: number): number => Math.round(share * 100);

const notCounted = ({ open, notCheckable, unrecorded, conditionFailed }: NotCounted): string =>
  [
    open > 0 ? `${open} open` : '',
    notCheckable > 0 ? `${notCheckable} not checkable` : '',
    unrecorded > 0 ? `${unrecorded} without a verdict` : '',
    conditionFailed > 0 ? `${conditionFailed} set apart: the condition did not come about` : '',
  ]
    .filter(Boolean)
    .join(', ');

const counts = ({ all, counted, borneOut, partly, notBorneOut }: Tally): string => {
  const of = plural(all, { one: `Of ${all} forecast`, other: `Of ${all} forecasts` });
  return plural(counted, {
    one: `${of} ${counted} is settled: ${borneOut} borne out, ${partly} partly, ${notBorneOut} not.`,
    other: `${of} ${counted} are settled: ${borneOut} borne out, ${partly} partly, ${notBorneOut} not.`,
  });
};

const countOf = (all: number): string => plural(all, { one: `${all} forecast`, other: `${all} forecasts` });

const elapsed = ({ verdict, days }: Judged): string =>
  plural(days, {
    one: `${verdict} ${days} day after it was said`,
    other: `${verdict} ${days} days after it was said`,
  });

/** The pages of forecasts. */
export const forecasts = {
  title: 'Forecasts',
  titleOfPage: ({ page }: { page: number }) => `Forecasts, page ${page}`,
  description: 'What was foreseen, how surely, and what happened: every forecast, and how they fared.',
  lede: ({ day }: { day: string }) =>
    sentence`What was foreseen, how surely, and what happened, as of ${slot('day', day)}.`,
  nothingForeseen: 'No article that is published here foresees anything yet.',
  pages: 'Pages of the forecasts',
  table: {
    title: 'Line by line',
    caption: 'Forecasts, how surely they are put, and what happened',
    statement: 'What was foreseen',
    voice: 'In whose voice',
    likelihood: 'How surely',
    verdict: 'What happened',
    noVerdict: 'no verdict',
    group: ({ title, day, all }: { title: string; day: string; all: number }) =>
      sentence`${slot('article', title)}, said on ${day}: ${countOf(all)}`,
    partOfGroup: ({ title, day, shown, all }: { title: string; day: string; shown: number; all: number }) =>
      sentence`${slot('article', title)}, said on ${day}: ${shown} of ${countOf(all)}`,
  },
  group: ({ day, all }: { day: string; all: number }) => `${countOf(all)}, said on ${day}, in the order of the text.`,
  partOfGroup: ({ day, shown, all }: { day: string; shown: number; all: number }) =>
    `${shown} of ${countOf(all)}, said on ${day}, in the order of the text.`,
  entry: {
    resolution: ({ resolution }: { resolution: string }) => `What would count: ${resolution}`,
    noVerdict: 'No verdict is recorded.',
    elapsed,
    conditionFailed: (judged: Judged) => `${elapsed(judged)}; set apart, since its condition did not come about`,
    terms: 'Terms:',
  },
};

/** How forecasts fared. */
export const scores = {
  title: 'How they fared',
  counts: (score: Tally & NotCounted) => {
    const rest = notCounted(score);
    return rest === '' ? counts(score) : `${counts(score)} Not counted: ${rest}.`;
  },
  share: ({ counted, share, low, high }: { counted: number; share: number } & Interval) =>
    `Of ${counted} settled, with partly counted as one half, the share borne out is ${percent(share)}\u00a0%, and the 95 per cent interval runs from ${percent(low)} to ${percent(high)}\u00a0%.`,
  /** What so many, or so few, allow to conclude. */
  caution: {
    none: 'None is settled yet, so there is no score.',
    few: ({ counted }: { counted: number }) =>
      `With ${counted} settled, little can be concluded: the intervals below are wide, and luck would explain most differences between them. A band with fewer than ten says nothing on its own.`,
    some: ({ counted }: { counted: number }) =>
      `With ${counted} settled, the whole can be judged roughly, while single bands and topics hold too few.`,
    many: ({ counted }: { counted: number }) =>
      `With ${counted} settled, the whole can be judged. Read single bands and topics by their intervals.`,
  },
  how: {
    title: 'How it is counted',
    counted: () =>
      sentence`Each verdict is the newest recorded one: ${slot('borneOut', 'borne out')} counts one, ${slot('partly', 'partly')} one half, ${slot('notBorneOut', 'not borne out')} nothing. Open and uncheckable ones count on neither side. Where a forecast has a condition that did not come about, it is set apart.`,
    measures:
      'Intervals are Wilson’s, at 95 per cent. The Brier score is the mean squared distance from what was said to what came about, in the single-term form: 0 is perfect, 0.25 is what “even” always earns, 1 is certainty that was wrong. Writers give words, not figures, so each band stands for its midpoint: the likelihoods are imputed.',
  },
  calibration: {
    title: 'How surely it was said against how often it came about',
    about: 'The table beneath gives the same shares, intervals and counts.',
    counted: ({ counted }: { counted: number }) => `${counted} settled`,
    likelihood: 'likelihood, per cent: each band by its midpoint',
    share: 'share borne out, per cent',
    caption:
      'A disc is a band, with how many of its forecasts are settled and partly borne out ones as one half; the stroke is the 95 per cent interval; the thick line on the axis is the band. On the slanting line, what was said is what came about: above it, more came about than was said.',
  },
  /** The tables, by what a row of each stands for. */
  tables: {
    band: { caption: 'By band of likelihood', by: 'Band' },
    article: { caption: 'By article', by: 'Article' },
    author: { caption: 'By author: the forecasts of a text count for each of its authors', by: 'Author' },
    topic: { caption: 'By topic: a forecast counts under each of its topics', by: 'Topic' },
  },
  all: 'All forecasts',
  columns: {
    all: 'Foreseen',
    counted: 'Settled',
    borneOut: 'Borne out',
    partly: 'Partly',
    notBorneOut: 'Not',
    share: 'Share borne out, 95 % interval',
    brier: 'Brier',
    notCounted: 'Not counted',
  },
  cells: {
    share: ({ share }: { share: number }) => `${percent(share)}\u00a0%`,
    noShare: 'none settled',
    interval: ({ low, high }: Interval) => `(${percent(low)} to ${percent(high)}\u00a0%)`,
    none: '–',
    notCounted,
  },
};
