import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mistakesOf } from '../files/content-error.ts';
import { hasCode, blame, Refusal, findRefusal } from '../files/refusal.ts';
import { Locked, takeLock } from '../files/lock.ts';
import type { Caller, Lock, LockTarget } from '../files/lock.ts';
import { ownedName, sweep } from '../files/owned-name.ts';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const minute = 60_000;

export interface AstroRun {
  readonly outDir: string;
  readonly base: string;
  readonly site: string;
  /** Where work is kept for the next build. */
  readonly cacheDir: string;
}

/**
 * Runs Astro so that other builds may run beside this one, and moves what it made to `outDir`. It keeps the program that draws the pages in the working folder,
 * unless the site goes there too, and looks for its packages from there: so it is given one of its own inside the project.
 * What it stores of the content lies in the cache, which only one build at a time may use: another one goes without. Types
 * and schemas for editors it writes into the project, so builds take turns at that.
 */
export async function runAstro({ cacheDir, outDir, ...config }: AstroRun, caller: Caller): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const workshops = join(projectFolder, '.cache/builds');
  const workshop = join(workshops, ownedName('build'));
  const [work, made] = [join(workshop, 'work'), join(workshop, 'site')];
  await mkdir(work, { recursive: true });
  await sweep(workshops);
  const kept = await takeOver(cacheDir, { ...caller, wait: 0 }).catch(unlessLocked);
  const turn = await takeOver(join(projectFolder, '.astro'), { ...caller, wait: 5 * minute });
  const called = process.cwd();
  process.chdir(work);
  const output = holdErrorOutput();
  try {
    // Heavy, and of use to no other command: loaded when a build is asked for.
    const astro = await import('astro');
    await astro.build({
      ...config,
      root: projectFolder,
      outDir: made,
      logLevel: 'warn',
      cacheDir: kept === undefined ? join(workshop, 'cache') : cacheDir,
      integrations: [{ name: 'readout-turns', hooks: { 'astro:build:start': turn.release } }],
    });
    await moveFolder(made, outDir);
  } catch (error) {
    const refusal = findRefusal(error, called, workshops);
    // What is told in a line by whoever catches it, Astro has printed with its stack.
    if (mistakesOf(error, called) !== undefined || refusal !== undefined) output.length = 0;
    throw refusal === undefined ? error : new Refusal(refusal, { cause: error });
  } finally {
    releaseErrorOutput(output);
    process.chdir(called);
    await turn.release();
    await kept?.release();
    await rm(workshop, { recursive: true, force: true });
  }
}

/** The site may be on another disk. */
async function moveFolder(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: unknown) => {
    if (!hasCode(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true }).catch(blame(to));
  });
}

/** Keeps back what is written to standard error, until `releaseErrorOutput` writes what is left of it. */
function holdErrorOutput(): (string | Uint8Array)[] {
  const said: (string | Uint8Array)[] = [];
  process.stderr.write = (chunk) => said.push(chunk) > 0;
  return said;
}

function releaseErrorOutput(said: readonly (string | Uint8Array)[]): void {
  Reflect.deleteProperty(process.stderr, 'write');
  for (const chunk of said) process.stderr.write(chunk);
}

async function takeOver(folder: string, caller: Caller): Promise<Lock> {
  await mkdir(folder, { recursive: true });
  const target: LockTarget = { folder, kind: 'lock', thing: folder };
  return takeLock(target, caller);
}

function unlessLocked(error: unknown): undefined {
  if (!(error instanceof Locked)) throw error;
}
