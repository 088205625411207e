import { codebook } from '../../i18n/en/codebook/codebook.ts';
import { catalogueFor } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { latestOutcome } from '../../model/claim.ts';
import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import { dayWords } from '../../model/edtf/wording.ts';
import type { Library } from '../../model/library.ts';
import { getOrThrow } from '../../model/library.ts';
import type { StatusLabel } from '../../model/status-label.ts';
import type { ClaimType } from '../../model/vocabulary.ts';
import type { Snapshot } from '../../timeline/change-days.ts';
import { claimOf, claimRef, numberOf, shortVoice } from '../notes/claim-note.ts';
import type { ClaimRef } from '../notes/note.ts';
import { verdictLabel } from '../shared/status-labels.ts';

/** A claim as it stands in the argument. */
export interface ArguedView extends ClaimRef {
  readonly type: ClaimType;
  /** Type and voice in words. */
  readonly heading: readonly string[];
  /** The verdict that stood, and from when. */
  readonly results: readonly Valid<StatusLabel>[];
  /** The thesis of the branch in which it has its place. */
  readonly branch: string;
}

/** A claim with the verdicts that stood at each day; `branch` is the thesis above it. */
export function arguedView(
  id: string,
  branch: string,
  { article, library, snapshots }: { article: Article; library: Library; snapshots: readonly Snapshot[] },
): ArguedView {
  const claim = claimOf(id, article);
  return {
    ...claimRef(claim, article),
    type: claim.type,
    heading: [codebook.claimTypes[claim.type].label, shortVoice(claim, library, catalogueFor(article.lang).notes)],
    results: coalesceStates(snapshots, ({ library: known }) =>
      resultView(claimOf(id, getOrThrow(known.articles, article.slug)), article.lang),
    ),
    branch,
  };
}

function resultView(claim: Claim, lang: string): StatusLabel | undefined {
  const latest = latestOutcome(claim);
  return latest && { ...verdictLabel(latest.verdict), day: dayWords(latest.date, lang) };
}

/** An article's claims in the order of its text. */
export function claimsInOrder(article: Article): Claim[] {
  return [...article.claims].sort((a, b) => numberOf(article, a.id) - numberOf(article, b.id));
}
