import { parentPort, workerData } from 'node:worker_threads';
import { checkArticle, toShared } from './check-articles.ts';
import type { ThreadAnswer, ThreadTask } from './check-articles.ts';

/** One of the threads of `checkArticles`: reads what is shared for itself, then its part of the articles. */
const { content, advice, articles } = workerData as ThreadTask;
const shared = toShared(content);
for (const article of articles) {
  const answer: ThreadAnswer = [article.path, checkArticle(article, shared, advice)];
  parentPort?.postMessage(answer);
}
