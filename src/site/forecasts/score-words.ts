import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ForecastScore } from '../../scoring/score.ts';

type Words = Catalogue['scores'];

/** What the cells of a row say, but for its label: counts, share, interval, Brier score, and what is not counted. */
export function formatScoreCells(score: ForecastScore, { cells: words }: Words): (string | number)[] {
  const { all, counted, borneOut, partly, notBorneOut, share, interval, brier } = score;
  return [
    ...[all, counted, borneOut, partly, notBorneOut],
    share === undefined ? words.noShare : words.share({ share }),
    interval === undefined ? '' : words.interval(interval),
    brier === undefined ? words.none : brier.toFixed(2),
    words.notCounted(score) || words.none,
  ];
}

/** The share borne out, with its interval; empty where nothing is settled. */
export function formatShare({ counted, share, interval }: ForecastScore, words: Words): string {
  return share === undefined || interval === undefined ? '' : words.share({ counted, share, ...interval });
}

/** What so many, or so few, allow to conclude. About a hundred are wanted before a share says more of an author than of luck. */
export function formatCaution({ counted }: ForecastScore, { caution: words }: Words): string {
  if (counted === 0) return words.none;
  return (counted < 30 ? words.few : counted < 100 ? words.some : words.many)({ counted });
}
