import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { VFileMessage } from 'vfile-message';
import { readArticle } from '../reading/read-article.ts';
import type { ReadArticleOptions } from '../reading/read-article.ts';
import { slugOf } from '../reading/source-file.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { sourceOf } from './content.ts';
import type { Content } from './content.ts';
import { permalinkRegistryOf, registriesOf, collectSharedMessages } from './read-library.ts';

/** A finding as plain data, which threads can hand each other. */
export type PlainMessage = Pick<
  VFileMessage,
  'reason' | 'line' | 'column' | 'place' | 'ruleId' | 'fatal' | 'note' | 'actual' | 'expected'
>;

export interface CheckOptions {
  /** True to be told also of what might be better. */
  readonly advice?: boolean;
  /** Checks these articles in the place of those in the folder. */
  readonly articles?: readonly SourceFile[];
  /** Told after each article how many are read, and of how many. */
  readonly onArticle?: (done: number, all: number) => void;
  /** How many threads to share the articles of a folder among; as many as pay where it is not said. */
  readonly threads?: number;
}

/** From this many articles on a thread is begun for each part of so many: it costs about as much to begin. */
const articlesPerThread = 60;
const mostThreads = 8;

/** What is found in a content folder, by the path of every file that was read, without making articles of it. */
export async function checkArticles(
  content: Content,
  { advice = false, articles, onArticle, threads }: CheckOptions = {},
): Promise<ReadonlyMap<string, readonly PlainMessage[]>> {
  const shared = toShared(content, articles);
  const messages = new Map<string, readonly PlainMessage[]>(shared.messages);
  const wanted = articles ?? content.files.articles.map((path) => sourceOf(content, path));
  const pays = Math.min(availableParallelism(), mostThreads, Math.floor(wanted.length / articlesPerThread));
  const count = articles === undefined ? Math.max(1, threads ?? pays) : 1;
  // In the order of the folder, whichever thread is first.
  for (const { path } of wanted) messages.set(path, []);
  let done = 0;
  const take = ([path, found]: ThreadAnswer): void => {
    messages.set(path, found);
    done += 1;
    onArticle?.(done, wanted.length);
  };
  // Dealt out in turn, so that each thread, of which this is one, has long ones and short ones.
  const part = (turn: number): readonly SourceFile[] => wanted.filter((_each, index) => index % count === turn);
  const others = Array.from({ length: count - 1 }, (_, turn) =>
    runInThread({ content: withoutArticles(content), advice, articles: part(turn + 1) }, take),
  );
  await Promise.all([checkAll(part(0), shared, advice, take), ...others]);
  return messages;
}

/** Lets the answers of other threads in between. */
async function checkAll(
  articles: readonly SourceFile[],
  shared: SharedContent,
  advice: boolean,
  take: (answer: ThreadAnswer) => void,
): Promise<void> {
  for (const source of articles) {
    await setImmediate();
    take([source.path, checkArticle(source, shared, advice)]);
  }
}

/** What articles are held against. */
export interface SharedContent {
  readonly options: ReadArticleOptions;
  readonly registries: Parameters<typeof readArticle>[1];
  /** What is found in the shared files themselves. */
  readonly messages: ReadonlyMap<string, readonly PlainMessage[]>;
}

export function toShared(content: Content, more: readonly SourceFile[] = []): SharedContent {
  const slugs = new Set([...content.files.articles, ...more.map(({ path }) => path)].map(slugOf));
  const permalinkRegistry = permalinkRegistryOf(content);
  const { files, reading } = registriesOf(content);
  const { readable, known } = reading;
  const found = collectSharedMessages(content, files, reading, permalinkRegistry);
  const messages = new Map([...found].map(([path, each]) => [path, each.map(toPlain)]));
  const options = { known, slugs, permalinks: permalinkRegistry.permalinks, finish: false };
  return { options, registries: readable, messages };
}

/** What a thread needs beside its own articles. */
function withoutArticles(content: Content): Content {
  const articles = new Set(content.files.articles);
  return { ...content, texts: new Map([...content.texts].filter(([path]) => !articles.has(path))) };
}

export function checkArticle(source: SourceFile, shared: SharedContent, advice: boolean): PlainMessage[] {
  return readArticle(source, shared.registries, { ...shared.options, advice }).messages.map(toPlain);
}

function toPlain({ reason, line, column, place, ruleId, fatal, note, actual, expected }: VFileMessage): PlainMessage {
  return { reason, line, column, place, ruleId, fatal, note, actual, expected };
}

/** What a thread is given to begin with, and what it hands back for each article. */
export interface ThreadTask {
  /** Articles have no text here. */
  readonly content: Content;
  readonly advice: boolean;
  readonly articles: readonly SourceFile[];
}
export type ThreadAnswer = readonly [path: string, messages: readonly PlainMessage[]];

/** Checks some of the articles in a thread of its own. */
function runInThread(task: ThreadTask, take: (answer: ThreadAnswer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-thread.ts', import.meta.url), { workerData: task });
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A thread of the check ended with ${code}`));
    });
  });
}
