import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import { boundsOf } from '../../model/edtf/bounds.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { Source } from '../../model/registries.ts';
import type { Valid } from '../../model/valid-time.ts';
import { forecastsOf } from '../../scoring/forecast.ts';
import { claimNote } from '../notes/claim-note.ts';
import type { ClaimNote } from '../notes/note.ts';
import { SourceList } from '../sources/source-list.ts';
import type { ReasonedVerdict } from './reasoned-verdict.ts';

/** What an opened row tells of a forecast beside its words: how it is put, what counts, and each verdict with its sources. */
export interface ClaimTold {
  readonly note: ClaimNote;
  /** Oldest first. */
  readonly verdicts: readonly ToldVerdict[];
}

/** A verdict as it stood until the next was given, and what it rests on. */
export interface ToldVerdict extends Valid<ReasonedVerdict> {
  /** Whole days from the text to the first of the unbroken run of such verdicts. */
  readonly days: number;
  /** Whether the forecast is set apart, since its condition did not come about. */
  readonly conditionFailed: boolean;
  /** Each with the day from which it was there to be rested on. */
  readonly sources: readonly { readonly source: Source; readonly from: Day }[];
}

/** @param results the verdicts as the row has them */
export function tellForecast(
  claim: Claim,
  results: readonly Valid<ReasonedVerdict>[],
  { article, library }: { readonly article: Article; readonly library: Library },
): ClaimTold {
  return {
    note: claimNote(claim, { article, library, sources: new SourceList(library) }),
    verdicts: results.map((result, index): ToldVerdict => {
      const outcomes = claim.outcomes.slice(0, index + 1);
      const [forecast] = forecastsOf([{ ...article, claims: [{ ...claim, outcomes }] }]);
      return {
        ...result,
        days: forecast?.days ?? 0,
        conditionFailed: forecast?.conditionFailed ?? false,
        sources: (outcomes.at(-1)?.sources ?? []).map((id) => {
          const source = getOrThrow(library.sources, id);
          const { published } = source;
          return { source, from: Math.max(result.from, published ? boundsOf(published).from : result.from) };
        }),
      };
    }),
  };
}
