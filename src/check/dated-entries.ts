import type { ArticleSubject } from './article-rule.ts';
import type { Path } from './finding.ts';

/** A list of dated entries: the outcomes of a claim or the history of a visit. */
export interface DatedEntries {
  readonly path: Path;
  /** `YYYY-MM-DD`, which sorts as text. */
  readonly dates: readonly string[];
}

/** Every history that an article's tags carry. */
export function* datedEntries({ claims, announcements }: ArticleSubject): Generator<DatedEntries> {
  for (const { at, tag } of claims) {
    yield { path: [...at, 'outcomes'], dates: tag.outcomes.map(({ date }) => date) };
  }
  for (const { at, tag } of announcements) {
    yield { path: [...at, 'history'], dates: tag.history.map(({ date }) => date) };
  }
}
