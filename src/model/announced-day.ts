import type { Article } from './article.ts';
import type { Day } from './day.ts';
import { parseDayOrThrow } from './day.ts';

/** The day on which the text appeared that an article gives or restates. */
export function announcedDay(article: Pick<Article, 'text' | 'published'>): Day {
  return parseDayOrThrow(article.text.of?.published ?? article.published);
}
