import { sentence, slot } from '../sentence.ts';
import { or, plural } from './counting.ts';

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

/** The pages of forecasts. */
export const forecasts = {
  title: 'Forecasts',
  titleOfPage: ({ page }: { page: number }) => `Forecasts, page ${page}`,
  description: 'What was foreseen, how surely, and what happened: every forecast, and how they fared.',
  nothingForeseen: 'No article that is published here foresees anything yet.',
};

/** How forecasts fared. */
export const scores = {
  title: 'How they fared',
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
    counted: () =>
      sentence`Each verdict is the newest recorded one: ${slot('borneOut', 'borne out')} counts one, ${slot('partly', 'partly')} one half, ${slot('notBorneOut', 'not borne out')} nothing. Open and uncheckable ones count on neither side. Where a forecast has a condition that did not come about, it is set apart.`,
    measures:
      'Intervals are Wilson’s, at 95 per cent. The Brier score is the mean squared distance from what was said to what came about, in the single-term form: 0 is perfect, 0.25 is what “even” always earns, 1 is certainty that was wrong. Writers give words, not figures, so each band stands for its midpoint: the likelihoods are imputed.',
  },
  calibration: {
    /** Bands by name: those of which more came about than was said, or less, by more than chance; and the others. */
    title: ({ more, less, within }: Readonly<Record<'more' | 'less' | 'within', readonly string[]>>) => {
      const named = (bands: readonly string[]) => or(bands.map((band) => `“${band}”`));
      const parts = [
        more.length > 0 ? `more came about than was said where it was put as ${named(more)}` : '',
        less.length > 0 ? `less came about than was said where it was put as ${named(less)}` : '',
        within.length === 0
          ? ''
          : more.length + less.length > 0
            ? `at the other likelihoods, what came about is within chance of what was said`
            : 'at each likelihood, what came about is within chance of what was said',
      ].filter(Boolean);
      const [first = '', ...others] = parts;
      return parts.length === 0 ? '' : `${[first.charAt(0).toUpperCase() + first.slice(1), ...others].join('; ')}.`;
    },
    said: 'what was said',
    cameAbout: 'what came about, in its 95 % interval',
    came: ({ counted, share, low, high }: { counted: number; share: number } & Interval) =>
      `${Math.round(share)}\u00a0% of ${counted} settled (${Math.round(low)} to ${Math.round(high)}\u00a0%)`,
    axis: 'per cent; partly borne out counts one half',
    tooFew: ({ least }: { least: number }) =>
      plural(least, {
        one: `Once ${least} forecast with a likelihood is settled, what was said is drawn against what came about.`,
        other: `Once ${least} forecasts with a likelihood are settled, what was said is drawn against what came about.`,
      }),
  },
  /** The tables, by what a row of each stands for. */
  tables: {
    title: 'The scores in figures',
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
