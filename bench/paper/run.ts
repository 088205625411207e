import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { launchChromium } from '../../src/chromium/launch-chromium.ts';
import { addPdfMetadata } from '../../src/pdf/add-pdf-metadata.ts';
import type { BuiltArticle } from '../../src/pdf/built-articles.ts';
import { findBuiltArticles } from '../../src/pdf/built-articles.ts';
import type { NoteSetting } from '../../src/pdf/pdf-options.ts';
import { noteSettings } from '../../src/pdf/pdf-options.ts';
import { printEdition } from '../../src/pdf/print-edition.ts';
import { misplaced, readPdf } from '../../tests/support/pdf-pages.ts';
import { longArticle } from './long-article.ts';

/** How printing grows with the length of an article: time, memory, pages, and whether every note is there. */
const lengths = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'readout-bench-paper-'));
const row = (cells: readonly (string | number)[]): void => void process.stdout.write(`| ${cells.join(' | ')} |\n`);

row([
  'words',
  'notes',
  'setting',
  'pages',
  'wall s',
  'of it finishing',
  'processor s',
  'memory MB',
  'PDF KB',
  'notes found',
  'misplaced',
]);
row(Array.from({ length: 11 }, () => '---'));
try {
  for (const words of lengths.length > 0 ? lengths : [2500, 5000, 10_000, 20_000]) {
    const site = await build(words);
    for (const [article] of [await findBuiltArticles(site)]) {
      if (article) for (const setting of noteSettings) row(await measure(words, site, article, setting));
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function build(words: number): Promise<string> {
  const content = join(folder, `content-${words}`);
  for (const [name, text] of Object.entries(longArticle(words))) {
    await mkdir(dirname(join(content, name)), { recursive: true });
    await writeFile(join(content, name), text);
  }
  const site = join(folder, `site-${words}`);
  const args = ['src/cli/main.ts', 'build', '--out', site, '--cache', join(folder, 'cache')];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, READOUT_CONTENT: content } });
  return site;
}

/** A browser of its own for each measure, so that none pays for what another left behind. */
async function measure(words: number, site: string, article: BuiltArticle, notes: NoteSetting) {
  const browser = await launchChromium();
  const watch = watchMemory();
  try {
    const { seconds: before } = await usage();
    const started = performance.now();
    const { pdf, facts } = await printEdition(browser, site, article, { slug: article.slug, notes, paper: 'a4' });
    const printed = performance.now();
    const finished = await addPdfMetadata(pdf, facts);
    const ended = performance.now();
    const memory = watch.stop();
    const { seconds: after } = await usage();
    const file = await readPdf(finished);
    const addresses = file.text.match(/readout\.example\/p\/\w+\//g) ?? [];
    const found = `${new Set(addresses).size} in ${addresses.length}`;
    const seconds = (ms: number): string => (ms / 1000).toFixed(1);
    const size = Math.round(finished.length / 1024);
    return [words, words / 50, notes, file.pages.length, seconds(ended - started), seconds(ended - printed)].concat([
      (after - before).toFixed(1),
      memory,
      size,
      found,
      misplaced(file).length,
    ]);
  } finally {
    await browser.close();
  }
}

/** The most memory that the browser and this process held at once, in MB: shared pages counted in proportion (Linux). */
function watchMemory(): { stop(): number } {
  let most = 0;
  const look = async (): Promise<void> => void (most = Math.max(most, (await usage()).memory));
  const timer = setInterval(() => void look(), 150);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}

/** Memory in MB and processor time in seconds of this process and all below it. */
async function usage(): Promise<{ readonly memory: number; readonly seconds: number }> {
  const family = new Set([process.pid]);
  let [memory, ticks] = [0, 0];
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  for (const pid of pids.sort((a, b) => a - b)) {
    try {
      // After the name in brackets: state, parent; user and system time are the 12th and 13th (proc_pid_stat(5)).
      const stat = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
      const parent = Number(stat[1]);
      if (!family.has(pid) && !family.has(parent)) continue;
      family.add(pid);
      const share = /^Pss:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/smaps_rollup`, 'utf8'));
      memory += Number(share?.[1] ?? 0);
      ticks += Number(stat[11]) + Number(stat[12]);
    } catch {
      // The process ended while it was looked at.
    }
  }
  return { memory: Math.round(memory / 1024), seconds: ticks / 100 };
}
