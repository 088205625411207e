import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { latestOutcome } from '../../model/claim.ts';
import type { Library } from '../../model/library.ts';
import { passagePath } from '../../model/site-paths.ts';
import { visitTitle } from '../../model/visit-title.ts';
import type { Visit } from '../../model/visit.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import { claimTypes, verdicts, visitKinds } from '../../model/vocabulary.ts';
import type { PromiseStatus } from '../../timeline/status.ts';
import { promiseStatus, promiseStatuses } from '../../timeline/status.ts';

/** A claim or promise as a list line. */
export interface PassageLine {
  readonly text: string;
  readonly path: string;
  /** Type of the claim or kind of the promise, as readers see it. */
  readonly type: string;
  readonly result?: { readonly value: Verdict | PromiseStatus; readonly label: string };
}

/** A claim with the verdict that stands. */
export function claimLine(slug: string, claim: Claim): PassageLine {
  const verdict = latestOutcome(claim)?.verdict;
  return {
    text: claim.statement,
    path: passagePath(slug, claim.id),
    type: claimTypes[claim.type].label,
    ...(verdict && { result: { value: verdict, label: verdicts[verdict].label } }),
  };
}

/** A promise with what became of it. */
export function promiseLine(visit: Visit, { article, library }: { article: Article; library: Library }): PassageLine {
  const status = promiseStatus(visit, { article, library });
  return {
    text: visitTitle(visit, library),
    path: passagePath(article.slug, visit.id),
    type: visitKinds[visit.kind].label,
    result: { value: status, label: promiseStatuses[status].label },
  };
}
