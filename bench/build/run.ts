import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeManyArticles } from '../check/many-articles.ts';
import { writeArticlePages, writePlainPages } from './projects.ts';

/* What does an article's page cost beside plain Astro? `npm run bench -- build --few 50 --many 200`; see README.md beside this. */
const { values } = parseArgs({
  options: { few: { type: 'string', default: '50' }, many: { type: 'string', default: '200' } },
});
const root = join(import.meta.dirname, '../..');
// Inside the project, where packages are found.
const folder = join(root, '.cache/bench-build');
const peer = '@astrojs/markdown-remark';
try {
  createRequire(join(folder, 'plain')).resolve(peer);
} catch {
  console.error(`Unexpected lack of the peer ${peer}: README.md beside this says how to get it`);
  process.exit(2);
}
const counts = [Number(values.few), Number(values.many)] as const;

try {
  rmSync(folder, { recursive: true, force: true });
  const found = { plain: [] as Took[], readout: [] as Took[] };
  for (const count of counts) {
    const content = join(folder, `content-${count}`);
    writeManyArticles(content, count);
    const [plain, readout] = [join(folder, `plain-${count}`), join(folder, `readout-${count}`)];
    writePlainPages(plain, join(content, 'articles'));
    writeArticlePages(readout);
    found.plain.push(timed(plain, content, count));
    found.readout.push(timed(readout, content, count));
  }
  for (const key of ['wall', 'cpu'] as const) {
    const [plain, own] = [line(found.plain.map((took) => took[key])), line(found.readout.map((took) => took[key]))];
    console.log(key === 'wall' ? 'Seconds by the clock' : 'Seconds of processor time');
    for (const [name, { at, each }] of Object.entries({ plain, readout: own }))
      console.log(
        `  ${name.padEnd(8)} ${at.map((s) => s.toFixed(2)).join(' and ')}; ${(each * 1e3).toFixed(1)} ms more for each article`,
      );
    const thousand = ({ at: [few], each }: Line) => few + (1000 - counts[0]) * each;
    console.log(
      `  readout : plain  ${(own.at[1] / plain.at[1]).toFixed(2)} at ${counts[1]}, ${(own.each / plain.each).toFixed(2)} for each article, ${(thousand(own) / thousand(plain)).toFixed(2)} at 1,000 if both go on so`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Took {
  readonly wall: number;
  readonly cpu: number;
}

interface Line {
  readonly at: readonly [number, number];
  /** Seconds for each further article. */
  readonly each: number;
}

function line([few = 0, many = 0]: readonly number[]): Line {
  return { at: [few, many], each: (many - few) / (counts[1] - counts[0]) };
}

/** Builds in a process of its own, with nothing kept from before, and counts the pages. */
function timed(project: string, content: string, count: number): Took {
  const [out, cache] = [join(folder, 'dist'), join(folder, 'cache')];
  for (const each of [out, cache]) rmSync(each, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const argv = [join(import.meta.dirname, 'build-once.ts'), project, out, cache];
  const env = { ...process.env, READOUT_CONTENT: content };
  const said = execFileSync(process.execPath, argv, {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pages = readdirSync(join(out, 'articles')).length;
  if (pages !== count) throw new Error(`${pages} pages were built of ${count} articles`);
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Took;
}
