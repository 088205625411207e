import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Article } from '../../model/article.ts';
import type { Day } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { pagePaths } from '../../model/site-paths.ts';
import type { Linked } from '../shared/link.ts';
import type { AnnouncementRow } from './announcement-row.ts';
import { listAnnouncementRows } from './announcement-row.ts';
import type { Answer, AnswerGroup, ClaimQuestion } from './claim-questions.ts';
import type { ClaimRow } from './claim-row.ts';
import { rowsOnPage, toClaimRow } from './claim-row.ts';

/** One page of the answers to a question. */
export interface QuestionPage {
  readonly question: ClaimQuestion;
  /** The groups that fall on this page, as far as they do. */
  readonly groups: readonly AnswerRows[];
  readonly page: number;
  readonly pages: readonly string[];
}

/** Answers of one group on a page. */
export interface AnswerRows {
  readonly party?: Linked;
  readonly rows: readonly AnswerRow[];
  /** Those of the whole group, wherever they fall. */
  readonly all: readonly Answer[];
  /** The day of the first. */
  readonly from: Day;
}

/** An answer as the page lists it. */
export type AnswerRow =
  { readonly kind: 'claim'; readonly row: ClaimRow } | { readonly kind: 'announcement'; readonly row: AnnouncementRow };

/** The answers to a question, page by page, so that no page grows without end. */
export function makeQuestionPages(
  question: ClaimQuestion,
  { library, words }: { readonly library: Library; readonly words: Catalogue },
  { onPage = rowsOnPage } = {},
): QuestionPage[] {
  const announced = new Map<Article, ReadonlyMap<string, AnnouncementRow>>();
  const rowOf = (answer: Answer): AnswerRow[] => {
    const { article } = answer;
    if ('claim' in answer) return [{ kind: 'claim', row: toClaimRow(answer.claim, { article, library, words }) }];
    const rows = announced.get(article) ?? listAnnouncementRows(article, library);
    announced.set(article, rows);
    const row = rows.get(answer.announcement.id);
    return row ? [{ kind: 'announcement', row }] : [];
  };
  const answers = question.groups.reduce((sum, group) => sum + group.answers.length, 0);
  const pages = pagePaths(question.path, answers, onPage);
  return pages.map((_, index) => ({
    question,
    groups: groupsBetween(question.groups, index * onPage, (index + 1) * onPage).map(
      ({ party, answers: own, all }) => ({
        ...(party && { party }),
        rows: own.flatMap(rowOf),
        all,
        from: Math.min(...all.map(({ from }) => from)),
      }),
    ),
    page: index + 1,
    pages,
  }));
}

/** The groups' answers from one to another, counted over all groups. */
function groupsBetween(groups: readonly AnswerGroup[], from: number, to: number) {
  let before = 0;
  return groups.flatMap((group) => {
    const answers = group.answers.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += group.answers.length;
    return answers.length > 0 ? [{ ...group, answers, all: group.answers }] : [];
  });
}
