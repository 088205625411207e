import { announcedDay } from '../../model/announced-day.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Dated } from '../../model/dated.ts';
import { datedStates } from '../../model/dated.ts';
import type { Day } from '../../model/day.ts';
import type { Library } from '../../model/library.ts';
import { aloneIn, entry } from '../../model/library.ts';
import { momentsOf } from '../../timeline/change-days.ts';
import { promiseStatus, promiseStatuses } from '../../timeline/status.ts';
import type { PassageLine } from './passage-line.ts';
import { claimLine, promiseLine } from './passage-line.ts';
import { verdictStates } from './verdict-states.ts';

/** A claim or a promise as an answer to a question, with what was known of it from when. */
export interface AnswerLine extends Omit<PassageLine, 'result'> {
  /** The day of its text. */
  readonly from: Day;
  readonly results: readonly Dated<{ readonly value: string; readonly label: string }>[];
}

export function claimAnswer(claim: Claim, article: Article): AnswerLine {
  const { result: _, ...line } = claimLine(article.slug, claim);
  return { ...line, from: announcedDay(article), results: verdictStates(claim, article.lang) };
}

/** The promises of an article, by their ids. */
export function promiseAnswers(article: Article, library: Library): ReadonlyMap<string, AnswerLine> {
  const { slug } = article;
  const moments = article.visits.length > 0 ? momentsOf(aloneIn(library, article), [article]) : [];
  const statusOn = (known: Library, id: string) => {
    const then = entry(known.articles, slug);
    const visit = then.visits.find((each) => each.id === id);
    return visit && promiseStatus(visit, { article: then, library: known });
  };
  return new Map(
    article.visits.map((visit) => {
      const { result: _, ...line } = promiseLine(visit, { article, library });
      const results = datedStates(moments, ({ library: known }) => {
        const value = statusOn(known, visit.id);
        return value && { value, label: promiseStatuses[value].label };
      });
      return [visit.id, { ...line, from: announcedDay(article), results }];
    }),
  );
}
