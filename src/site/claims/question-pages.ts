import type { Valid } from '../../model/valid-time.ts';
import { coalesceStates } from '../../model/valid-time.ts';
import type { Day } from '../../model/day.ts';
import type { PassageLine } from './passage-line.ts';
import type { AnswerGroup, ClaimQuestion } from './claim-questions.ts';
import { pagePaths, rowsOnPage } from './claims-page.ts';

/** One page of the answers to a question. */
export interface QuestionPage {
  readonly question: ClaimQuestion;
  /** The groups that fall on this page, as far as they do; the count is that of the whole group. */
  readonly groups: readonly (AnswerGroup & { readonly all: readonly PassageLine[] })[];
  readonly page: number;
  readonly pages: readonly string[];
}

/** The answers to a question, page by page, so that no page grows without end. */
export function questionPages(question: ClaimQuestion, { onPage = rowsOnPage } = {}): QuestionPage[] {
  const lines = question.groups.reduce((sum, group) => sum + group.lines.length, 0);
  const pages = pagePaths(question.path, lines, onPage);
  return pages.map((_, index) => ({
    question,
    groups: groupsBetween(question.groups, index * onPage, (index + 1) * onPage),
    page: index + 1,
    pages,
  }));
}

/** The groups' lines from one to another, counted over all groups. */
function groupsBetween(groups: readonly AnswerGroup[], from: number, to: number): QuestionPage['groups'] {
  let before = 0;
  return groups.flatMap((group) => {
    const lines = group.lines.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += group.lines.length;
    return lines.length > 0 ? [{ ...group, lines, all: group.lines }] : [];
  });
}

/** How many of some lines there were from when. */
export function countStates(lines: readonly Pick<PassageLine, 'from'>[], first: Day): Valid<number>[] {
  const days = [...new Set([first, ...lines.map(({ from }) => from)])].sort((a, b) => a - b);
  const snapshots = days.map((day) => ({ day: day === first ? -Infinity : day, on: day }));
  return coalesceStates(snapshots, ({ on }) => lines.filter(({ from }) => from <= on).length);
}
