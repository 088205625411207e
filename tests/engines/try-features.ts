import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/cli/static-server.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { builtSite } from '../support/built-site.ts';
import { root } from '../support/folders.ts';
import type { Engine, EngineName, Reader, RunningEngine } from './engine.ts';
import type { Feature, Visit } from './feature.ts';
import { features } from './features.ts';
import { knownFailures } from './known-failures.ts';
import type { Page } from './page.ts';
import { makePage } from './page.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Why a feature is known to fail. */
    known?: string;
    /** Whether it passed all the same. */
    isMended?: boolean;
  }
}

/** Where a picture is left of each page on which a feature failed. */
const pictures = join(root, '.cache/tests/engines');
const atADesk: Reader = { width: 1440, height: 900, scripts: true, colorScheme: 'light', reducedMotion: false };

/** Tries every feature in an engine, a second time where it fails; skips them all where the engine cannot be had. */
export function tryFeatures(engine: Engine): void {
  describe(engine.name, { retry: 1 }, () => {
    const missing = engine.findMissing();
    const known = knownFailures[engine.name];
    let server: RunningServer;
    let running: RunningEngine | undefined;
    beforeAll(async () => {
      server = await startServer({ dir: builtSite.folder, base: builtSite.base, port: 0 });
      if (missing === undefined) running = await engine.start();
    });
    afterAll(async () => {
      await running?.close();
      await server.close();
    });

    for (const feature of features) {
      it(feature.name, async ({ skip, task }) => {
        if (!running) return skip(missing);
        const reason = known[feature.name];
        if (reason === undefined) return tryFeature(running, server, engine.name, feature, skip);
        task.meta.known = reason;
        const failed = await tryFeature(running, server, engine.name, feature, skip).then(
          () => false,
          () => true,
        );
        task.meta.isMended = !failed;
      });
    }

    it('is known to fail in nothing that is no feature', () => {
      expect(Object.keys(known).filter((it) => !features.some(({ name }) => name === it))).toEqual([]);
    });
  });
}

async function tryFeature(
  running: RunningEngine,
  server: RunningServer,
  engine: EngineName,
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
    for (const page of opened) await keepPicture(`${engine} - ${name}`, page);
    throw error;
  } finally {
    for (const page of opened) await page.close();
  }
}

async function keepPicture(name: string, page: Page): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await writeFile(join(pictures, `${name.replaceAll(/[^\w -]/g, '')}.png`), await page.screenshot());
}
