import { findFailedGrounds, findOpposedGrounds, findUngrounded } from '../../argument/weak-points.ts';
import { catalogueFor } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { latestOutcome } from '../../model/claim.ts';
import { dayWords } from '../../i18n/format-day.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import { claimRef } from '../notes/claim-note.ts';
import type { ClaimRef } from '../notes/note.ts';
import { verdictLabel } from '../shared/status-labels.ts';

/** A claim that stands weakly in the argument, and why. */
export interface WeakPointView extends ClaimRef {
  /** Its type, as a reader sees it. */
  readonly type: string;
  /** A main claim for which the text gives no ground. */
  readonly noGrounds: boolean;
  /** Grounds that were not borne out, with the day on which that was recorded. */
  readonly failed: readonly (ClaimRef & { readonly type: string; readonly verdict: StatusLabel })[];
  /** Claims that it opposes although one of the two rests on the other. */
  readonly opposed: readonly ClaimRef[];
  /** The editor's word on it. */
  readonly remark?: string;
}

/** Where an article's argument is thin, in the order of the text: what the checks find, and what the editor says of it. */
export function listWeakPoints(article: Article): WeakPointView[] {
  const { claims } = article;
  const words = catalogueFor(article.lang);
  const bare = new Set(findUngrounded(claims).map(({ id }) => id));
  const failed = findFailedGrounds(claims);
  const opposed = findOpposedGrounds(claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const named = (id: string): Claim[] => [byId.get(id)].filter((claim) => claim !== undefined);
  return claims
    .map((claim): WeakPointView => ({
      ...claimRef(claim, article),
      type: words.codebook.claimTypes[claim.type].label,
      noGrounds: bare.has(claim.id),
      failed: failed.filter(({ to }) => to === claim.id).flatMap(({ from }) => named(from).map(ground)),
      opposed: opposed
        .filter(({ from }) => from === claim.id)
        .flatMap(({ to }) => named(to).map((it) => claimRef(it, article))),
      ...(claim.weakness !== undefined && { remark: claim.weakness }),
    }))
    .filter((point) => point.noGrounds || point.failed.length + point.opposed.length > 0 || point.remark !== undefined)
    .sort((a, b) => a.number - b.number);

  function ground(claim: Claim): WeakPointView['failed'][number] {
    const latest = latestOutcome(claim);
    if (!latest) throw new Error(`Claim "${claim.id}" failed without a verdict`);
    return {
      ...claimRef(claim, article),
      type: words.codebook.claimTypes[claim.type].label,
      verdict: { ...verdictLabel(latest.verdict, words), day: dayWords(latest.date, words.lang) },
    };
  }
}
