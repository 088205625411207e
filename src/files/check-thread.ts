import { parentPort, workerData } from 'node:worker_threads';
import { checkArticle, readShared } from './check-articles.ts';
import type { ThreadAnswer, ThreadTask } from './check-articles.ts';
import { readSource } from './read-library.ts';

/** One of the threads of `checkArticles`: reads what is shared for itself, then its part of the articles. */
const { folder, advice, paths } = workerData as ThreadTask;
const shared = await readShared(folder);
for (const path of paths) {
  const answer: ThreadAnswer = [path, checkArticle(await readSource(path), shared, advice)];
  parentPort?.postMessage(answer);
}
