import type { Catalogue } from '../../i18n/catalogue.ts';
import { isoDay } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { claimsPath } from '../../model/site-paths.ts';
import type { ClaimFigure } from './claim-figure.ts';
import { makeClaimFigure } from './claim-figure.ts';
import type { ClaimQuestion } from './claim-questions.ts';
import { listClaimQuestions } from './claim-questions.ts';
import { listClaimRows, rowsOnPage } from './claim-row.ts';
import type { LedgerPage } from './ledger-page.ts';
import { makeLedgerPages } from './ledger-page.ts';

/** Every value that one page of the claim index shows. */
export interface ClaimsPage extends LedgerPage {
  /** On the first page only. */
  readonly figure?: ClaimFigure;
  readonly questions: readonly ClaimQuestion[];
}

/** Assembles the claim index, page by page; one empty page where nothing is claimed. */
export function makeClaimsPages(library: Library, words: Catalogue, { onPage = rowsOnPage } = {}): ClaimsPage[] {
  const rows = listClaimRows(library, words);
  const questions = listClaimQuestions(library);
  const place = { of: 'claims', path: claimsPath, onPage } as const;
  return makeLedgerPages(rows, place, { library, words }).map((page): ClaimsPage => ({
    ...page,
    questions,
    ...(page.page === 1 &&
      rows.length > 0 && { figure: makeClaimFigure(rows, isoDay(page.changeDays.at(-1) ?? 0), words) }),
  }));
}
