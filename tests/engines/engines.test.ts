import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/cli/static-server.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { builtSite } from '../support/built-site.ts';
import { root } from '../support/folders.ts';
import type { Engine, Reader, RunningEngine } from './engine.ts';
import { engines } from './engines.ts';
import type { Feature, Visit } from './feature.ts';
import { features } from './features.ts';
import { knownFailures } from './known-failures.ts';
import type { Page } from './page.ts';
import { makePage } from './page.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Why a feature is known to fail. */
    known?: string;
  }
}

/** Where a picture is left of each page on which a feature failed. */
const pictures = join(root, '.cache/tests/engines');
const atADesk: Reader = { width: 1440, height: 900, scripts: true, colorScheme: 'light', reducedMotion: false };

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ dir: builtSite.folder, base: builtSite.base, port: 0 });
});
afterAll(() => server.close());

describe.each(engines)('$name', (engine) => {
  const missing = engine.findMissing();
  const known = knownFailures[engine.name];
  let running: RunningEngine | undefined;
  beforeAll(async () => {
    if (missing === undefined) running = await engine.start();
  });
  afterAll(() => running?.close());

  for (const feature of features) {
    it(feature.name, async ({ skip, task }) => {
      if (!running) return skip(missing);
      const reason = known[feature.name];
      if (reason === undefined) return tryFeature(engine, running, feature, skip);
      task.meta.known = reason;
      await expect(
        tryFeature(engine, running, feature, skip),
        'passes now: take it out of known-failures.ts',
      ).rejects.toThrow();
    });
  }

  it('is known to fail in nothing that is no feature', () => {
    expect(Object.keys(known).filter((it) => !features.some(({ name }) => name === it))).toEqual([]);
  });
});

async function tryFeature(
  engine: Engine,
  running: RunningEngine,
  { name, run }: Feature,
  skip: Visit['skip'],
): Promise<void> {
  const url = (path: string): string => new URL(path, server.url).href;
  const opened: Page[] = [];
  try {
    await run({
      url,
      skip,
      errorsAtLoad: (path) => running.errorsAtLoad(url(path)),
      async open(path, reader) {
        // Some engines have one window only.
        await opened.pop()?.close();
        const set = { ...atADesk, ...reader };
        const page = makePage(await running.open(set), set);
        opened.push(page);
        await page.goto(url(path));
        return page;
      },
    });
    for (const page of opened) expect(await page.errors(), 'errors in the console').toEqual([]);
  } catch (error) {
    for (const page of opened) await keepPicture(`${engine.name} - ${name}`, page);
    throw error;
  } finally {
    for (const page of opened) await page.close();
  }
}

async function keepPicture(name: string, page: Page): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await writeFile(join(pictures, `${name.replaceAll(/[^\w -]/g, '')}.png`), await page.screenshot());
}
